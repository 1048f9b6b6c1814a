import { CircleCheck, Ellipsis, EyeOff, Flag, Pencil, ThumbsUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ReportDialog } from '../../api/report-dialog';
import { useProblemText } from '../../api/use-problem-text';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { Menu } from '../../design/menu';
import { toast } from '../../design/toast';
import { HideDialog } from '../moderation/hide-dialog';
import { useModeratePost } from './use-post-moderation';
import {
  type Post,
  removePost,
  reportPost,
  useAcceptAnswer,
  useRenewQuestions,
  useVoteForPost,
} from './use-questions';

/** What the reader may do about a question or an answer. */
export function PostActions({
  post,
  isAccepted,
  onEdit,
  onRemoved,
}: {
  post: Post;
  isAccepted: boolean;
  onEdit: () => void;
  /** What to do once it is deleted. */
  onRemoved: (() => void) | undefined;
}) {
  const t = useTranslations('questions');
  const explain = useProblemText();
  const tellOutcome = useTellOutcome();
  const vote = useVoteForPost(post.courseId);
  const accept = useAcceptAnswer(post.courseId);
  const moderate = useModeratePost({ postId: post.id, courseId: post.courseId });
  const renew = useRenewQuestions(post.courseId);
  const [dialog, setDialog] = useState<'report' | 'hide' | 'remove'>();
  const { may, voteCount, hasVoted, hasReported, hidden } = post;
  const name = post.author.name ?? t('someone');
  const refuse = (error: unknown) => toast.error(explain(error).text);
  const items = [
    ...(may.change ? [{ label: t('edit'), icon: <Pencil />, onSelect: onEdit }] : []),
    ...(may.remove
      ? [{ label: t('remove'), icon: <Trash2 />, isDangerous: true, onSelect: () => setDialog('remove') }]
      : []),
    ...(may.report && !hasReported
      ? [{ label: t('report'), icon: <Flag />, onSelect: () => setDialog('report') }]
      : []),
    ...(may.moderate && !hidden
      ? [{ label: t('hide'), icon: <EyeOff />, isDangerous: true, onSelect: () => setDialog('hide') }]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
      {may.vote ? (
        <Button
          size="small"
          variant={hasVoted ? 'secondary' : 'quiet'}
          aria-pressed={hasVoted}
          aria-label={t('voteFor', { name, count: voteCount })}
          busy={vote.isPending}
          icon={<ThumbsUp aria-hidden="true" className={hasVoted ? 'fill-current' : undefined} />}
          onClick={() => vote.mutate({ postId: post.id, isFor: !hasVoted }, { onError: refuse })}
        >
          {voteCount > 0 ? t('voteCount', { count: voteCount }) : t('vote')}
        </Button>
      ) : (
        voteCount > 0 && <span className="px-1">{t('voteCount', { count: voteCount })}</span>
      )}
      {may.accept && (
        <Button
          size="small"
          variant="quiet"
          aria-pressed={isAccepted}
          busy={accept.isPending}
          icon={<CircleCheck aria-hidden="true" />}
          onClick={() => accept.mutate({ postId: post.id, isAccepted: !isAccepted }, { onError: refuse })}
        >
          {t(isAccepted ? 'unaccept' : 'accept')}
        </Button>
      )}
      {may.moderate && hidden && (
        <Button
          size="small"
          busy={moderate.isPending}
          onClick={() => tellOutcome(moderate.mutateAsync({ kind: 'restore' }), t('restored'))}
        >
          {t('restore')}
        </Button>
      )}
      {hasReported && <span className="px-1">{t('reported')}</span>}
      {items.length > 0 && (
        <Menu
          trigger={<IconButton label={t('moreOf', { name })} icon={<Ellipsis />} tooltip={false} />}
          items={items}
        />
      )}
      {dialog === 'report' && (
        <ReportDialog
          onSend={async (report, idempotencyKey) => {
            await reportPost(post.id, report, idempotencyKey);
            void renew();
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      <DeedDialog
        open={dialog === 'remove'}
        onClose={() => setDialog(undefined)}
        deed={async () => {
          await removePost(post.id);
          onRemoved?.();
          void renew();
        }}
        done={t('removed')}
        title={t(post.questionId === null ? 'removeQuestionTitle' : 'removeAnswerTitle')}
        description={t('removeText')}
        confirmText={t('remove')}
        isDangerous
      />
      {dialog === 'hide' && (
        <HideDialog text={t('hideText')} decide={moderate.mutateAsync} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}
