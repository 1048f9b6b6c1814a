import { useTranslations } from 'use-intl';
import { Callout } from '../../../design/callout';
import { NumberField } from '../../../design/number-field';
import { Select } from '../../../design/select';
import { Skeleton } from '../../../design/skeleton';
import { TextLink } from '../../../design/text-link';
import { EntryFrame, type EntryPlace } from '../entry-frame';
import { quizBounds } from '../question-drafts';
import type { BankEntry, QuizDraft, QuizProblem } from '../use-quiz-draft';

/** A question that is taken from a bank: it is changed there, and worth here what this quiz says. */
export function BankEntryCard({
  entry,
  quiz,
  problems,
  onChange,
  ...place
}: EntryPlace & {
  entry: BankEntry;
  quiz: QuizDraft;
  problems: readonly QuizProblem[];
  onChange: (entry: BankEntry) => void;
}) {
  const t = useTranslations('questionBanks');
  const tQuiz = useTranslations('quizEditor');
  const source = quiz.sources.questions.find(({ id }) => id === entry.id);
  const newest = source?.version ?? entry.version ?? 1;
  return (
    <EntryFrame
      id={entry.id}
      title={tQuiz('question', { number: place.number })}
      kind={t('fromBank')}
      place={place}
      canCopy={false}
    >
      <div className="flex flex-col gap-5">
        {problems.map(({ code }) => (
          <Callout key={code} kind="warning">
            {tQuiz(`problem.${code}`)}
          </Callout>
        ))}
        {source ? (
          <div>
            <p className="whitespace-pre-line font-medium [overflow-wrap:anywhere]">
              {source.question.prompt}
            </p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
              <span>{tQuiz(`kind.${source.question.kind}`)}</span>
              <TextLink to={`/studio/courses/${quiz.courseId}/banks/${source.bankId}`}>
                {source.bankTitle}
              </TextLink>
            </p>
          </div>
        ) : (
          problems.length === 0 && <Skeleton className="h-12" />
        )}
        <div className="grid gap-5 sm:grid-cols-[8rem_minmax(0,20rem)]">
          <NumberField
            label={tQuiz('points')}
            value={entry.points}
            minimum={1}
            maximum={quizBounds.points}
            rangeText={tQuiz('pointsRange', { maximum: quizBounds.points })}
            onChange={(points) => onChange({ ...entry, points })}
          />
          <Select
            label={t('whichVersion')}
            value={entry.version === null ? 'newest' : String(entry.version)}
            onChange={(version) =>
              onChange({ ...entry, version: version === 'newest' ? null : Number(version) })
            }
            options={[
              { value: 'newest', label: t('newestVersion') },
              ...pinnable(newest, entry.version).map((version) => ({
                value: String(version),
                label: t('pinnedVersion', { version }),
              })),
            ]}
          />
        </div>
      </div>
    </EntryFrame>
  );
}

/** The newest versions, and the one that is chosen. */
function pinnable(newest: number, chosen: number | null): number[] {
  const versions = Array.from({ length: Math.min(newest, 20) }, (_, index) => newest - index);
  return chosen === null || versions.includes(chosen) ? versions : [...versions, chosen];
}
