import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { newOption, newPair, quizBounds } from './question-drafts';
import type { MatchingQuestion } from './use-quiz-draft';

/** What belongs to what, and what belongs to nothing. */
export function MatchingEditor({
  question,
  onChange,
}: {
  question: MatchingQuestion;
  onChange: (question: MatchingQuestion) => void;
}) {
  const t = useTranslations('quizEditor');
  const { pairs, distractors } = question;
  type Pair = (typeof pairs)[number];
  const put = (pair: Pair) =>
    onChange({ ...question, pairs: pairs.map((one) => (one.id === pair.id ? pair : one)) });
  return (
    <div className="flex flex-col gap-5">
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{t('pairs')}</legend>
        <p className="text-sm text-ink-soft">{t('pairsHint')}</p>
        <ol className="flex flex-col gap-2">
          {pairs.map((pair, index) => (
            <li key={pair.id} className="flex items-center gap-1 rounded-md border border-line bg-raised p-2">
              <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
                <textarea
                  aria-label={t('pairText', { number: index + 1 })}
                  placeholder={t('pairTextPlaceholder')}
                  rows={1}
                  maxLength={2_000}
                  value={pair.text}
                  onChange={(event) => put({ ...pair, text: event.target.value })}
                  className="control field-sizing-content min-w-0 resize-none"
                />
                <input
                  aria-label={t('pairMatch', { number: index + 1 })}
                  placeholder={t('pairMatchPlaceholder')}
                  maxLength={500}
                  value={pair.match.text}
                  onChange={(event) => put({ ...pair, match: { ...pair.match, text: event.target.value } })}
                  className="control min-w-0"
                />
              </div>
              <IconButton
                label={t('removePair', { number: index + 1 })}
                icon={<X />}
                tooltip={false}
                onClick={() => onChange({ ...question, pairs: pairs.filter(({ id }) => id !== pair.id) })}
              />
            </li>
          ))}
        </ol>
        {pairs.length < quizBounds.pairs && (
          <AddButton
            text={t('addPair')}
            onPress={() => onChange({ ...question, pairs: [...pairs, newPair()] })}
          />
        )}
      </fieldset>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{t('distractors')}</legend>
        <p className="text-sm text-ink-soft">{t('distractorsHint')}</p>
        <ol className="flex flex-col gap-2">
          {distractors.map((option, index) => (
            <li key={option.id} className="flex items-center gap-1">
              <input
                aria-label={t('distractor', { number: index + 1 })}
                maxLength={500}
                value={option.text}
                onChange={(event) =>
                  onChange({
                    ...question,
                    distractors: distractors.with(index, { ...option, text: event.target.value }),
                  })
                }
                className="control min-w-0 flex-1"
              />
              <IconButton
                label={t('removeDistractor', { number: index + 1 })}
                icon={<X />}
                tooltip={false}
                onClick={() => onChange({ ...question, distractors: distractors.toSpliced(index, 1) })}
              />
            </li>
          ))}
        </ol>
        {distractors.length < quizBounds.distractors && (
          <AddButton
            text={t('addDistractor')}
            onPress={() => onChange({ ...question, distractors: [...distractors, newOption()] })}
          />
        )}
      </fieldset>
    </div>
  );
}

function AddButton({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <Button
      variant="quiet"
      size="small"
      icon={<Plus aria-hidden="true" />}
      className="self-start"
      onClick={onPress}
    >
      {text}
    </Button>
  );
}
