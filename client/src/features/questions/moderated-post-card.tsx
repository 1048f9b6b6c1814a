import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReportList } from '../../api/report-list';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { useFormat } from '../../messages/use-format';
import { HidePostDialog } from './hide-post-dialog';
import { type ModeratedPost, useModeratePost } from './use-post-moderation';

/** A post as moderators see it: what it says, what is said against it, and what they can do. */
export function ModeratedPostCard({ post }: { post: ModeratedPost }) {
  const t = useTranslations('questions');
  const reported = useTranslations('report');
  const format = useFormat();
  const tellOutcome = useTellOutcome();
  const moderate = useModeratePost({ postId: post.id, courseId: post.course.id });
  const [isHiding, setIsHiding] = useState(false);
  const { course, lesson, author, hidden, reports, reportCount } = post;
  const decide = (kind: 'keep' | 'restore') =>
    tellOutcome(moderate.mutateAsync({ kind }), t(kind === 'keep' ? 'kept' : 'restored'));
  return (
    <Card>
      <article className="flex flex-col gap-3">
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="break-words text-base font-semibold">
              {t(post.isAnswer ? 'answerTo' : 'questionNamed', { title: post.questionTitle })}
            </h2>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
              <span>{author.name ?? t('someone')}</span>
              <DateTime value={post.createdAt} />
              <span>{course.title ?? ''}</span>
              <span>{lesson.title}</span>
            </p>
          </div>
          {hidden ? (
            <Badge tone="warning">{t('hiddenSince', { date: format.date(hidden.at) })}</Badge>
          ) : (
            <Badge tone="danger">{reported('count', { count: reportCount })}</Badge>
          )}
        </header>
        <p className="max-w-prose whitespace-pre-line break-words">{post.text}</p>
        {hidden && (
          <p className="text-sm">
            <span className="font-semibold">{t('hideReason')}: </span>
            {hidden.reason}
          </p>
        )}
        <ReportList reports={reports} count={reportCount} />
        {post.isMine ? (
          <p className="text-sm text-ink-soft">{t('ownPost')}</p>
        ) : (
          <div className="flex flex-wrap gap-3">
            {hidden ? (
              <Button size="small" busy={moderate.isPending} onClick={() => decide('restore')}>
                {t('restore')}
              </Button>
            ) : (
              <>
                <Button size="small" variant="danger" onClick={() => setIsHiding(true)}>
                  {t('hide')}
                </Button>
                <Button size="small" busy={moderate.isPending} onClick={() => decide('keep')}>
                  {t('keep')}
                </Button>
              </>
            )}
          </div>
        )}
        {isHiding && (
          <HidePostDialog postId={post.id} courseId={course.id} onClose={() => setIsHiding(false)} />
        )}
      </article>
    </Card>
  );
}
