import { CircleCheck, EyeOff, MessageCircle, ThumbsUp } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { DateTime } from '../../design/date-time';
import type { Post } from './use-questions';

/** Questions, each with how far it has come; a press opens it. */
export function QuestionList({
  questions,
  slug,
  showsLesson,
}: {
  questions: readonly Post[];
  slug: string;
  showsLesson: boolean;
}) {
  return (
    <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
      {questions.map((question) => (
        <li key={question.id}>
          <QuestionRow question={question} slug={slug} showsLesson={showsLesson} />
        </li>
      ))}
    </ul>
  );
}

function QuestionRow({
  question,
  slug,
  showsLesson,
}: {
  question: Post;
  slug: string;
  showsLesson: boolean;
}) {
  const t = useTranslations('questions');
  const { id, title, author, createdAt, lesson, answerCount, voteCount, acceptedAnswerId, hidden } = question;
  return (
    <Link
      to={`/learn/${slug}/questions/${id}`}
      className="flex flex-col gap-1.5 px-4 py-3 -outline-offset-2 hover:bg-sunken/60"
    >
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 break-words font-semibold">{title}</span>
        {acceptedAnswerId && (
          <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
            {t('solved')}
          </Badge>
        )}
        {hidden && (
          <Badge tone="warning" icon={<EyeOff aria-hidden="true" />}>
            {t('hidden')}
          </Badge>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm text-ink-soft">
        <span>{author.name ?? t('someone')}</span>
        <DateTime value={createdAt} look="relative" />
        {showsLesson && <span className="min-w-0 break-words">{lesson.title}</span>}
        <span className="inline-flex items-center gap-1.5">
          <MessageCircle aria-hidden="true" className="size-4" />
          {t('answerCount', { count: answerCount })}
        </span>
        {voteCount > 0 && (
          <span className="inline-flex items-center gap-1.5">
            <ThumbsUp aria-hidden="true" className="size-4" />
            {t('voteCount', { count: voteCount })}
          </span>
        )}
      </span>
    </Link>
  );
}
