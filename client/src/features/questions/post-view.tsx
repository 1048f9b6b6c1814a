import { CircleCheck, GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Avatar } from '../../design/avatar';
import { Badge } from '../../design/badge';
import { Callout } from '../../design/callout';
import { classes } from '../../design/classes';
import { DateTime } from '../../design/date-time';
import { ChangePostForm } from './change-post-form';
import { PostActions } from './post-actions';
import type { Post } from './use-questions';

/** A question or an answer: who wrote it, what it says, and what one may do about it. */
export function PostView({
  post,
  isAccepted = false,
  onRemoved,
}: {
  post: Post;
  isAccepted?: boolean;
  /** What to do once its author has deleted it. */
  onRemoved?: () => void;
}) {
  const t = useTranslations('questions');
  const [isEditing, setIsEditing] = useState(false);
  const name = post.author.name ?? t('someone');
  if (isEditing) return <ChangePostForm post={post} onClose={() => setIsEditing(false)} />;
  return (
    <article
      className={classes(
        'flex flex-col gap-3 rounded-lg border bg-surface p-4 sm:p-5',
        isAccepted ? 'border-success' : 'border-line',
      )}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar name={name} size="small" />
        <span className="font-semibold">{name}</span>
        {post.author.isTeacher && (
          <Badge tone="info" icon={<GraduationCap aria-hidden="true" />}>
            {t('teacher')}
          </Badge>
        )}
        {isAccepted && (
          <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
            {t('accepted')}
          </Badge>
        )}
        <span className="text-sm text-ink-soft">
          <DateTime value={post.createdAt} look="relative" />
          {post.changedAt !== post.createdAt && ` · ${t('wasChanged')}`}
        </span>
      </header>
      {post.hidden && (
        <Callout kind="warning" title={t('hiddenTitle')}>
          {t('hiddenText', { reason: post.hidden.reason })}
        </Callout>
      )}
      <p className="max-w-prose whitespace-pre-line break-words">{post.text}</p>
      <PostActions
        post={post}
        isAccepted={isAccepted}
        onEdit={() => setIsEditing(true)}
        onRemoved={onRemoved}
      />
    </article>
  );
}
