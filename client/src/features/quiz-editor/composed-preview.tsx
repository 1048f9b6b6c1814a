import { Fragment, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';
import type { ComposedQuestion } from './use-quiz-draft';

type ComposedPreviewProps = {
  question: ComposedQuestion;
  showsAnswers: boolean;
  renderMarkdown: (text: string) => ReactNode;
};

/** Numbers, pairs, orders and blanks as learners see them, save that here nothing is mixed. */
export function ComposedPreview({ question, showsAnswers, renderMarkdown }: ComposedPreviewProps) {
  const t = useTranslations('quizEditor');
  switch (question.kind) {
    case 'numeric':
      return (
        <div className="flex flex-wrap items-center gap-3">
          <input aria-label={t('yourAnswer')} className="control w-52 max-w-full" autoComplete="off" />
          <span>{question.units.map(({ name }) => name).join(' · ')}</span>
          {showsAnswers && <Right text={question.value} />}
        </div>
      );
    case 'matching':
      return (
        <ul className="flex flex-col gap-3">
          {question.pairs.map(({ id, text, match }, index) => (
            <li key={id} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2">
              <div className="min-w-0">{renderMarkdown(text)}</div>
              {showsAnswers ? (
                <Right text={match.text} />
              ) : (
                <PreviewSelect label={t('pairMatch', { number: index + 1 })} question={question} />
              )}
            </li>
          ))}
        </ul>
      );
    case 'ordering':
      return (
        <ol className="flex list-decimal flex-col gap-2 pl-6">
          {question.items.map(({ id, text }) => (
            <li key={id}>{renderMarkdown(text)}</li>
          ))}
        </ol>
      );
    case 'blanks':
      return (
        <p className="whitespace-pre-wrap break-words leading-[3.25rem]">
          {question.text.split(blank).map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity beside its place.
            <Fragment key={index}>
              {index % 2 === 0 ? (
                part
              ) : showsAnswers ? (
                <Right text={part.split('|').join(' · ')} />
              ) : (
                <input
                  aria-label={t('blank', { number: (index + 1) / 2 })}
                  className="control mx-1 inline-block w-40 max-w-full align-middle"
                  autoComplete="off"
                />
              )}
            </Fragment>
          ))}
        </p>
      );
  }
}

/** What the server takes for a blank, with what is accepted in it as its only group. */
const blank = /\[\[([^[\]]*)\]\]/u;

function PreviewSelect({
  label,
  question,
}: {
  label: string;
  question: Extract<ComposedQuestion, { kind: 'matching' }>;
}) {
  const t = useTranslations('quizEditor');
  const { pairs, distractors } = question;
  const texts = new Set([
    ...pairs.map(({ match }) => match.text.trim()),
    ...distractors.map(({ text }) => text.trim()),
  ]);
  const [chosen, setChosen] = useState('');
  return (
    <Select
      label={label}
      labelHidden
      value={chosen}
      onChange={setChosen}
      placeholder={t('choose')}
      options={[...texts].filter((text) => text !== '').map((text) => ({ value: text, label: text }))}
    />
  );
}

function Right({ text }: { text: string }) {
  return <span className="font-semibold text-success">{text}</span>;
}
