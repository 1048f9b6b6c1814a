import { useEffect, useEffectEvent, useState } from 'react';
import { toProblem } from '../../api/problem';
import type { AnswerSaver, GivenAnswers } from './answer-saver';
import { type AttemptResult, type OpenAttempt, useAskForTime, useSubmitAttempt } from './use-quiz';

/**
 * Hands an attempt in: when its learner says so and the server has every answer, or when its time is over and every answer
 * is either with the server or refused by it. While an answer waits for a connection, nothing is handed in without it.
 */
export function useHandIn(
  attempt: OpenAttempt,
  { saver, given }: { saver: AnswerSaver; given: GivenAnswers },
  tell: { onGraded: (result: AttemptResult) => void; onEndedElsewhere: () => void },
) {
  const submit = useSubmitAttempt(attempt);
  const [isBusy, setIsBusy] = useState(false);
  const [hasUnsaved, setHasUnsaved] = useState(false);
  const askForTime = useAskForTime(attempt);
  const [time, setTime] = useState<'left' | 'asking' | 'over'>('left');
  const saves = Object.values(given).map(({ save }) => save);
  const isRefusedFor = (code: string) =>
    saves.some((save) => save.kind === 'refused' && save.problem.code === code);
  const isOver = isRefusedFor('assessment.attempt_submitted');
  const isTimeOver = time !== 'left' || isRefusedFor('assessment.time_over');
  const isOnItsWay = saves.some(({ kind }) => kind === 'waiting' || kind === 'saving');

  const send = () =>
    submit.mutate(undefined, {
      onSuccess: (result) => {
        saver.end();
        tell.onGraded(result);
      },
      onError: (error) => {
        if (toProblem(error).code === 'assessment.attempt_submitted') tell.onEndedElsewhere();
      },
    });
  const end = useEffectEvent(() => (isOver ? tell.onEndedElsewhere() : send()));
  const isEnding = isOver || (isTimeOver && time !== 'asking' && !isOnItsWay);
  useEffect(() => {
    if (isEnding) end();
  }, [isEnding]);

  const handIn = async () => {
    setIsBusy(true);
    const isAllSaved = await saver.settle();
    setHasUnsaved(!isAllSaved);
    setIsBusy(false);
    if (isAllSaved) send();
  };
  return {
    handIn,
    isBusy: isBusy || submit.isPending,
    error: submit.isError ? submit.error : undefined,
    /** Asked to hand in, it found answers that have not arrived. */
    hasUnsaved,
    forgetUnsaved: () => setHasUnsaved(false),
    /** The time is over, and answers wait for a connection. */
    isWaiting: isTimeOver && isOnItsWay,
    /** Somebody may have given more time than this page knows of. */
    onTimeUp: async () => {
      setTime('asking');
      saver.retry();
      const isMore = await askForTime().catch(() => false);
      setTime(isMore ? 'left' : 'over');
    },
  };
}
