import { useTranslations } from 'use-intl';
import { Badge } from '../../../design/badge';
import { Callout } from '../../../design/callout';
import { NumberField } from '../../../design/number-field';
import { Skeleton } from '../../../design/skeleton';
import { TextLink } from '../../../design/text-link';
import { EntryFrame, type EntryPlace } from '../entry-frame';
import { quizBounds } from '../question-drafts';
import type { Draw, QuizDraft, QuizProblem } from '../use-quiz-draft';

/** Questions that each attempt draws from a bank for itself. */
export function DrawCard({
  draw,
  quiz,
  problems,
  onChange,
  ...place
}: EntryPlace & {
  draw: Draw;
  quiz: QuizDraft;
  problems: readonly QuizProblem[];
  onChange: (draw: Draw) => void;
}) {
  const t = useTranslations('questionBanks');
  const tQuiz = useTranslations('quizEditor');
  const source = quiz.sources.draws.find(({ id }) => id === draw.id);
  return (
    <EntryFrame
      id={draw.id}
      title={tQuiz('question', { number: place.number })}
      kind={t('draw')}
      place={place}
    >
      <div className="flex flex-col gap-5">
        {problems.map(({ code }) => (
          <Callout key={code} kind="warning">
            {tQuiz(`problem.${code}`)}
          </Callout>
        ))}
        {source ? (
          <div>
            <p>
              {t('drawnFrom')}{' '}
              <TextLink to={`/studio/courses/${quiz.courseId}/banks/${draw.bankId}`}>
                {source.bankTitle ?? t('unknownBank')}
              </TextLink>
            </p>
            <p className="mt-2 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              {draw.tags.map((tag) => (
                <Badge key={tag}>{tag}</Badge>
              ))}
              <span>{t('available', { count: source.available })}</span>
            </p>
          </div>
        ) : (
          <Skeleton className="h-12" />
        )}
        <div className="grid gap-5 sm:grid-cols-[12rem_12rem]">
          <NumberField
            label={t('howMany')}
            value={draw.count}
            minimum={1}
            maximum={quizBounds.questions}
            rangeText={tQuiz('pointsRange', { maximum: quizBounds.questions })}
            onChange={(count) => onChange({ ...draw, count })}
          />
          <NumberField
            label={t('pointsEach')}
            value={draw.points}
            minimum={1}
            maximum={quizBounds.points}
            rangeText={tQuiz('pointsRange', { maximum: quizBounds.points })}
            onChange={(points) => onChange({ ...draw, points })}
          />
        </div>
      </div>
    </EntryFrame>
  );
}
