import { ChartNoAxesColumn, Dices, Eye, FileInput, Library, Plus } from 'lucide-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConflictCallout } from '../../api/conflict-callout';
import { SaveState } from '../../api/save-state';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { LinkButton } from '../../design/link-button';
import { Menu } from '../../design/menu';
import { toast } from '../../design/toast';
import { AddDrawDialog } from './banks/add-draw-dialog';
import { AddFromBankDialog } from './banks/add-from-bank-dialog';
import { BankEntryCard } from './banks/bank-entry-card';
import { DrawCard } from './banks/draw-card';
import type { QuestionDeed } from './entry-frame';
import { QuestionCard } from './question-card';
import { copyOf, moved, newQuestion, questionKinds, quizBounds } from './question-drafts';
import { QuestionImportDialog } from './question-import-dialog';
import { QuizPreview, QuizPreviewDialog } from './quiz-preview';
import { QuizSettings } from './quiz-settings';
import { TakingSettings } from './taking-settings';
import { useReadQuizQuestions } from './use-question-import';
import {
  type QuestionKind,
  type QuizDraft,
  type QuizEntry,
  type QuizValue,
  useQuizAutosave,
} from './use-quiz-draft';

/** The questions of a quiz, saved while they are typed. What is unfinished is kept, and named as what is missing. */
export function QuizEditor({
  quiz,
  renderMarkdown,
}: {
  quiz: QuizDraft;
  renderMarkdown: (text: string) => ReactNode;
}) {
  const t = useTranslations('quizEditor');
  const tImport = useTranslations('questionImport');
  const tBanks = useTranslations('questionBanks');
  const tStatistics = useTranslations('quizStatistics');
  const { value, state, change, flush, keepMine, takeTheirs } = useQuizAutosave(quiz);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const [opened, setOpened] = useState<'import' | 'bank' | 'draw'>();
  const close = () => setOpened(undefined);
  const reading = useReadQuizQuestions(quiz.id);
  const { questions } = value;
  const latest = useRef(questions);
  latest.current = questions;
  const put = useRef((next: QuizEntry[]) => change({ questions: next }));
  put.current = (next) => change({ questions: next });

  const changeQuestion = useCallback(
    (question: QuizEntry) =>
      put.current(latest.current.map((one) => (one.id === question.id ? question : one))),
    [],
  );
  const doDeed = useCallback(
    (questionId: string, deed: QuestionDeed) => {
      const before = latest.current;
      const index = before.findIndex(({ id }) => id === questionId);
      const question = before[index];
      if (!question) return;
      if (deed === 'up' || deed === 'down') put.current(moved(before, index, deed));
      const copy = deed === 'copy' && before.length < quizBounds.questions ? copyOf(question) : undefined;
      if (copy) put.current(before.toSpliced(index + 1, 0, copy));
      if (deed === 'delete') {
        put.current(before.filter(({ id }) => id !== questionId));
        toast.info(t('deleted', { number: index + 1 }), {
          text: t('undo'),
          onPress: () => put.current(latest.current.toSpliced(index, 0, question)),
        });
      }
    },
    [t],
  );
  // A menu gives the focus back to its button when it closes; from there it goes on to the question that was added.
  const added = useRef<string>(undefined);
  const add = (kind: QuestionKind) => {
    const question = newQuestion(kind);
    added.current = question.id;
    put.current([...questions, question]);
  };
  const addAll = (more: readonly QuizEntry[]) => {
    close();
    const known = new Set(latest.current.map(({ id }) => id));
    put.current([...latest.current, ...more.filter(({ id }) => !known.has(id))]);
    toast.success(tImport('added', { count: more.length }));
  };
  const passFocusOn = () => {
    const card = added.current === undefined ? null : document.getElementById(`question-${added.current}`);
    added.current = undefined;
    card?.querySelector('textarea')?.focus();
  };

  return (
    <section className="flex flex-col gap-5">
      <div className="sticky top-16 z-20 -mx-4 flex flex-wrap items-center justify-between gap-x-3 border-b border-line bg-canvas px-4 py-1 sm:-mx-6 sm:px-6">
        <h2 className="text-lg">{t('heading')}</h2>
        <div className="flex flex-wrap items-center gap-4">
          <SaveState state={state} onRetry={flush} />
          <LinkButton
            size="small"
            to={`/studio/courses/${quiz.courseId}/quizzes/${quiz.id}/statistics`}
            icon={<ChartNoAxesColumn aria-hidden="true" />}
          >
            {tStatistics('open')}
          </LinkButton>
          <Button
            size="small"
            icon={<Eye aria-hidden="true" />}
            disabled={questions.length === 0}
            onClick={() => setIsPreviewing(true)}
          >
            {t('preview')}
          </Button>
        </div>
      </div>
      {state.kind === 'conflict' && (
        <ConflictCallout<QuizValue>
          theirs={
            <QuizPreview
              quiz={{ ...value, ...state.theirs.value }}
              sources={quiz.sources}
              renderMarkdown={renderMarkdown}
              showsAnswers
            />
          }
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
          onRestore={change}
        />
      )}
      <QuizSettings value={value} onChange={change} />
      <TakingSettings
        value={value.settings}
        problems={quiz.problems.filter(
          ({ code, questionId }) => questionId === null && code !== 'no_questions',
        )}
        onChange={(settings) => change({ settings })}
      />
      {questions.length === 0 && (
        <Callout kind="note" title={t('emptyTitle')}>
          {t('emptyText')}
        </Callout>
      )}
      <ol className="flex flex-col gap-5">
        {questions.map((entry, index) => {
          const place = {
            number: index + 1,
            isFirst: index === 0,
            isLast: index === questions.length - 1,
            problems: problemsOf(quiz, entry.id),
            onDeed: doDeed,
          };
          if (entry.kind === 'from_bank')
            return (
              <BankEntryCard key={entry.id} entry={entry} quiz={quiz} onChange={changeQuestion} {...place} />
            );
          if (entry.kind === 'draw')
            return <DrawCard key={entry.id} draw={entry} quiz={quiz} onChange={changeQuestion} {...place} />;
          return <QuestionCard key={entry.id} question={entry} onChange={changeQuestion} {...place} />;
        })}
      </ol>
      {questions.length < quizBounds.questions && (
        <div className="flex flex-wrap gap-3">
          <Menu
            align="start"
            trigger={
              <Button icon={<Plus aria-hidden="true" />} onFocus={passFocusOn}>
                {t('addQuestion')}
              </Button>
            }
            items={questionKinds.map((kind) => ({
              label: (
                <span>
                  {t(`kind.${kind}`)}
                  <span className="block text-sm text-ink-soft">{t(`kindHint.${kind}`)}</span>
                </span>
              ),
              onSelect: () => add(kind),
            }))}
          />
          <Button icon={<FileInput aria-hidden="true" />} onClick={() => setOpened('import')}>
            {tImport('open')}
          </Button>
          <Button icon={<Library aria-hidden="true" />} onClick={() => setOpened('bank')}>
            {tBanks('addFromBank')}
          </Button>
          <Button icon={<Dices aria-hidden="true" />} onClick={() => setOpened('draw')}>
            {tBanks('addDraw')}
          </Button>
        </div>
      )}
      <QuestionImportDialog
        open={opened === 'import'}
        onClose={close}
        reading={reading}
        room={quizBounds.questions - questions.length}
        onAdd={addAll}
      />
      {opened === 'bank' && (
        <AddFromBankDialog
          courseId={quiz.courseId}
          known={new Set(questions.map(({ id }) => id))}
          room={quizBounds.questions - questions.length}
          onClose={close}
          onAdd={addAll}
        />
      )}
      {opened === 'draw' && (
        <AddDrawDialog
          courseId={quiz.courseId}
          room={quizBounds.questions - questions.length}
          onClose={close}
          onAdd={(draw) => addAll([draw])}
        />
      )}
      <QuizPreviewDialog
        open={isPreviewing}
        onClose={() => setIsPreviewing(false)}
        quiz={value}
        sources={quiz.sources}
        renderMarkdown={renderMarkdown}
      />
    </section>
  );
}

const none: QuizDraft['problems'] = [];

/** The same empty list each time, so that a question without problems is not drawn anew. */
function problemsOf({ problems }: QuizDraft, questionId: string): QuizDraft['problems'] {
  const own = problems.filter((problem) => problem.questionId === questionId);
  return own.length === 0 ? none : own;
}
