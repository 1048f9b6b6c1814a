import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { Dialog } from '../../design/dialog';
import { Switch } from '../../design/switch';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { ComposedPreview } from './composed-preview';
import { HotspotPreview } from './hotspot-preview';
import type { Question, QuizDraft, QuizEntry, QuizValue } from './use-quiz-draft';

type PreviewProps = {
  quiz: QuizValue;
  /** What is taken from banks, as the server knows it. */
  sources: QuizDraft['sources'];
  renderMarkdown: (text: string) => ReactNode;
};

/** A window with the quiz as learners see it; the answers come by a switch. */
export function QuizPreviewDialog({
  open,
  onClose,
  ...quiz
}: PreviewProps & { open: boolean; onClose: () => void }) {
  const t = useTranslations('quizEditor');
  const [showsAnswers, setShowsAnswers] = useState(false);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="large"
      title={quiz.quiz.title}
      description={
        quiz.quiz.passMarkPercent === null
          ? t('practice')
          : t('passesWith', { percent: quiz.quiz.passMarkPercent })
      }
    >
      <Switch className="mt-2" label={t('showAnswers')} value={showsAnswers} onChange={setShowsAnswers} />
      <QuizPreview {...quiz} showsAnswers={showsAnswers} />
    </Dialog>
  );
}

/** The questions of a quiz to read and try; nothing is saved or graded. */
export function QuizPreview({
  quiz,
  sources,
  renderMarkdown,
  showsAnswers,
}: PreviewProps & { showsAnswers: boolean }) {
  const t = useTranslations('quizEditor');
  return (
    <ol className="mt-4 flex flex-col gap-6">
      {quiz.questions.map((entry, index) => {
        const question = shownOf(entry, sources);
        return question ? (
          <li key={question.id} className="border-t border-line pt-5">
            <p className="mb-1 text-sm text-ink-soft">
              {t('questionPoints', { number: index + 1, points: question.points })}
            </p>
            {question.prompt.trim() === '' ? (
              <p className="text-ink-soft">{t('problem.question_without_prompt')}</p>
            ) : (
              renderMarkdown(question.prompt)
            )}
            <div className="mt-3">
              <PreviewAnswers
                question={question}
                showsAnswers={showsAnswers}
                renderMarkdown={renderMarkdown}
              />
            </div>
            {showsAnswers && question.explanation && (
              <div className="mt-3 border-l-4 border-info pl-4">{renderMarkdown(question.explanation)}</div>
            )}
          </li>
        ) : (
          <TakenFromBank key={entry.id} entry={entry} sources={sources} number={index + 1} />
        );
      })}
    </ol>
  );
}

/** The question that learners see for sure; undefined where it is drawn, or not known yet. */
function shownOf(entry: QuizEntry, { questions }: QuizDraft['sources']): Question | undefined {
  if (entry.kind === 'draw') return undefined;
  if (entry.kind !== 'from_bank') return entry;
  const found = questions.find(({ id }) => id === entry.id);
  return found && { ...found.question, points: entry.points };
}

function TakenFromBank({
  entry,
  sources,
  number,
}: {
  entry: QuizEntry;
  sources: QuizDraft['sources'];
  number: number;
}) {
  const t = useTranslations('quizEditor');
  const tBanks = useTranslations('questionBanks');
  const bank = sources.draws.find(({ id }) => id === entry.id)?.bankTitle ?? tBanks('unknownBank');
  return (
    <li className="border-t border-line pt-5">
      <p className="mb-1 text-sm text-ink-soft">{t('questionPoints', { number, points: entry.points })}</p>
      <p className="font-medium">
        {entry.kind === 'draw' ? tBanks('drawnShown', { count: entry.count, bank }) : tBanks('fromBank')}
      </p>
    </li>
  );
}

function PreviewAnswers({
  question,
  showsAnswers,
  renderMarkdown,
}: {
  question: Question;
  showsAnswers: boolean;
  renderMarkdown: (text: string) => ReactNode;
}) {
  const t = useTranslations('quizEditor');
  const [text, setText] = useState('');
  if (question.kind === 'short_text') {
    return (
      <div className="flex max-w-md flex-col gap-2">
        <TextField label={t('yourAnswer')} value={text} onChange={setText} autoComplete="off" />
        {showsAnswers && (
          <p className="text-sm text-success">
            {t('takenForRight', { texts: question.accepted.filter((one) => one !== '').join(' · ') })}
          </p>
        )}
      </div>
    );
  }
  if (question.kind === 'file') {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-ink-soft">
          {t('filesAsked', {
            count: question.maximumFiles,
            maximumMegabytes: question.maximumMegabytes,
            kinds: question.accepts.map((kind) => t(`fileKind.${kind}`)).join(', '),
          })}
        </p>
        {showsAnswers && question.gradingNotes && renderMarkdown(question.gradingNotes)}
      </div>
    );
  }
  if (question.kind === 'essay') {
    return (
      <div className="flex flex-col gap-2">
        <TextArea label={t('yourAnswer')} rows={6} value={text} onChange={setText} />
        {showsAnswers && question.gradingNotes && renderMarkdown(question.gradingNotes)}
      </div>
    );
  }
  if (question.kind === 'hotspot') return <HotspotPreview question={question} showsAnswers={showsAnswers} />;
  if (question.kind !== 'true_false' && !('choices' in question)) {
    return (
      <ComposedPreview question={question} showsAnswers={showsAnswers} renderMarkdown={renderMarkdown} />
    );
  }
  const choices =
    question.kind === 'true_false'
      ? [
          { id: 'true', text: t('true'), isCorrect: question.answer, feedback: null },
          { id: 'false', text: t('false'), isCorrect: !question.answer, feedback: null },
        ]
      : question.choices;
  return (
    <ul className="flex flex-col gap-2">
      {choices.map((choice) => (
        <li key={choice.id}>
          <label
            className={classes(
              'flex min-h-11 cursor-pointer items-start gap-3 rounded-md border px-4 py-2.5',
              showsAnswers && choice.isCorrect
                ? 'border-success bg-success-soft'
                : 'border-line bg-raised has-checked:border-accent',
            )}
          >
            <input
              type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
              name={`preview/${question.id}`}
              className="mt-1 size-5 shrink-0 accent-[var(--accent)]"
            />
            <span className="min-w-0 flex-1">
              {renderMarkdown(choice.text)}
              {showsAnswers && choice.feedback && (
                <span className="block text-sm text-ink-soft">{choice.feedback}</span>
              )}
            </span>
            {showsAnswers && choice.isCorrect && (
              <span className="inline-flex items-center gap-1 text-sm font-semibold text-success">
                <Check aria-hidden="true" className="size-4" />
                {t('right')}
              </span>
            )}
          </label>
        </li>
      ))}
    </ul>
  );
}
