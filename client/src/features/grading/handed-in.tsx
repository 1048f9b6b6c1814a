import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerFiles } from '../../api/answer-files';
import { countWords } from '../../api/count-words';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import type { GradingTask } from './use-grading';

/** The question with what only graders read, and what was handed in, exactly as it was written. */
export function HandedIn({
  task,
  renderMarkdown,
}: {
  task: GradingTask;
  renderMarkdown: (text: string) => ReactNode;
}) {
  const t = useTranslations('grading');
  const { question, answer } = task;
  const files = 'files' in answer ? answer.files : [];
  const text = 'essay' in answer ? answer.essay : '';
  const { minimum = null, maximum = null } = question.words ?? {};
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <section aria-labelledby="grading-question">
        <h2 id="grading-question" className="mb-2 text-lg">
          {t('question')}
        </h2>
        {renderMarkdown(question.prompt)}
      </section>
      {question.gradingNotes && (
        <Callout kind="important" title={t('notes')}>
          {renderMarkdown(question.gradingNotes)}
        </Callout>
      )}
      <section aria-labelledby="grading-answer">
        <h2 id="grading-answer" className="mb-2 text-lg">
          {t('answer')}
        </h2>
        <Card padding="large">
          {files.length > 0 ? (
            <AnswerFiles attemptId={task.attemptId} questionId={task.questionId} files={files} />
          ) : text.trim() === '' ? (
            <p className="text-ink-soft">{t('noAnswer')}</p>
          ) : (
            <p className="max-w-prose whitespace-pre-wrap break-words">{text}</p>
          )}
        </Card>
        {question.words && (
          <p className="mt-2 text-sm tabular-nums text-ink-soft">
            {t('words', { count: countWords(text) })}
            {minimum !== null && <> · {t('wordsAtLeast', { count: minimum })}</>}
            {maximum !== null && <> · {t('wordsAtMost', { count: maximum })}</>}
          </p>
        )}
      </section>
    </div>
  );
}
