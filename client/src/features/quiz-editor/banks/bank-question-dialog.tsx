import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../../api/identifier';
import { toProblem } from '../../../api/problem';
import { useProblemText } from '../../../api/use-problem-text';
import { Button } from '../../../design/button';
import { Callout } from '../../../design/callout';
import { Dialog } from '../../../design/dialog';
import { TextField } from '../../../design/text-field';
import { toast } from '../../../design/toast';
import { QuestionFields } from '../question-fields';
import type { Question, QuizProblem } from '../use-quiz-draft';
import { EarlierVersions } from './earlier-versions';
import { addBankQuestions, type BankQuestion, saveBankQuestion, tagsOf, useRefreshBanks } from './use-banks';

/** Writes a question of a bank, a new one or one that is there; what is typed is kept until the server has it. */
export function BankQuestionDialog({
  bankId,
  initial,
  known,
  onClose,
}: {
  bankId: string;
  initial: Question;
  /** Undefined for a new one. */
  known?: BankQuestion;
  onClose: () => void;
}) {
  const t = useTranslations('questionBanks');
  const tKinds = useTranslations('quizEditor');
  const explain = useProblemText();
  const refresh = useRefreshBanks();
  const [question, setQuestion] = useState(initial);
  const [tags, setTags] = useState(known?.tags.join(', ') ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(randomIdentifier());
  const problems = problemsIn(error);

  const change = (next: Question) => {
    setQuestion(next);
    key.current = randomIdentifier();
  };
  const save = async () => {
    const sent = { question, tags: tagsOf(tags) };
    setIsBusy(true);
    setError(undefined);
    try {
      await (known ? saveBankQuestion(known, sent) : addBankQuestions(bankId, [sent], key.current));
      refresh();
      toast.success(t('saved'));
      onClose();
    } catch (refusal) {
      setError(refusal);
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      dismissible={!isBusy}
      size="large"
      title={known ? t('editTitle') : t('addTitle', { kind: tKinds(`kind.${question.kind}`) })}
      description={known && t('editText', { version: known.version + 1 })}
      actions={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {t('cancel')}
          </Button>
          <Button variant="primary" busy={isBusy} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="mt-3 flex flex-col gap-5">
        {error !== undefined && (
          <div role="alert">
            <Callout kind="caution">{explain(error).text}</Callout>
          </div>
        )}
        <QuestionFields question={question} problems={problems} onChange={change} />
        <TextField
          label={t('tags')}
          hint={t('tagsHint')}
          optional
          maxLength={1_000}
          autoComplete="off"
          value={tags}
          onChange={setTags}
        />
        {known && known.version > 1 && <EarlierVersions current={known} onTake={change} />}
      </div>
    </Dialog>
  );
}

/** What the server says is not finished. */
function problemsIn(error: unknown): QuizProblem['code'][] {
  if (error === undefined) return [];
  const problems = toProblem(error).facts?.problems;
  return Array.isArray(problems) ? problems.map((one: { code: QuizProblem['code'] }) => one.code) : [];
}
