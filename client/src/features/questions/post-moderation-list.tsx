import { useTranslations } from 'use-intl';
import { DateTime } from '../../design/date-time';
import type { ModerationStatus } from '../moderation/moderation';
import { ModerationCard } from '../moderation/moderation-card';
import { ModerationList } from '../moderation/moderation-list';
import { type ModeratedPost, useModeratePost, usePostModeration } from './use-post-moderation';

/** The questions and answers that wait for moderators, or are hidden: of one course, or of all. */
export function PostModerationList({ status, courseId }: { status: ModerationStatus; courseId?: string }) {
  const t = useTranslations('questions');
  const list = usePostModeration({ status, courseId });
  return (
    <ModerationList list={list} status={status} emptyText={t('queueEmptyText')}>
      {(post) => <PostCard post={post} />}
    </ModerationList>
  );
}

function PostCard({ post }: { post: ModeratedPost }) {
  const t = useTranslations('questions');
  const moderate = useModeratePost({ postId: post.id, courseId: post.course.id });
  return (
    <ModerationCard
      title={t(post.isAnswer ? 'answerTo' : 'questionNamed', { title: post.questionTitle })}
      facts={
        <>
          <span>{post.author.name ?? t('someone')}</span>
          <DateTime value={post.createdAt} />
          <span>{post.course.title ?? ''}</span>
          <span>{post.lesson.title}</span>
        </>
      }
      hidden={post.hidden}
      reports={post.reports}
      reportCount={post.reportCount}
      hideText={t('hideText')}
      isMine={post.isMine}
      decide={moderate.mutateAsync}
      isDeciding={moderate.isPending}
    >
      <p className="max-w-prose whitespace-pre-line break-words">{post.text}</p>
    </ModerationCard>
  );
}
