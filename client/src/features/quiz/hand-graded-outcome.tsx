import { useTranslations } from 'use-intl';
import { AnswerFiles } from '../../api/answer-files';
import { Callout } from '../../design/callout';
import type { RenderText } from './quiz-panel';
import type { QuestionResult } from './use-quiz';

/** What was handed in, and what the person wrote who graded it. */
export function HandGradedOutcome({
  attemptId,
  question,
  renderText,
}: {
  attemptId: string;
  question: QuestionResult;
  renderText: RenderText;
}) {
  const t = useTranslations('quiz');
  const { yourAnswer, feedback } = question;
  const files = yourAnswer && 'files' in yourAnswer ? yourAnswer.files : [];
  const text = yourAnswer && 'essay' in yourAnswer ? yourAnswer.essay : '';
  return (
    <>
      <section aria-label={t('yourAnswer')}>
        <p className="mb-1 text-sm text-ink-soft">{t('yourAnswer')}</p>
        {files.length > 0 ? (
          <AnswerFiles attemptId={attemptId} questionId={question.id} files={files} />
        ) : text.trim() === '' ? (
          <p className="font-medium">{t('noAnswer')}</p>
        ) : (
          <p className="whitespace-pre-wrap break-words border-l-4 border-line-strong pl-4">{text}</p>
        )}
      </section>
      {feedback && (
        <Callout kind="important" title={t('feedback')}>
          {renderText(feedback)}
        </Callout>
      )}
    </>
  );
}
