import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer as answerOf, api } from '../../api/client';
import { keys } from '../../api/keys';
import { AnswerSaver } from './answer-saver';
import type { OpenAttempt } from './use-quiz';

/** The answers of one attempt as they are given and saved. Key the component that calls it by the attempt. */
export function useAnswerSaver(attempt: OpenAttempt) {
  const client = useQueryClient();
  const [saver] = useState(
    () =>
      new AnswerSaver({
        attemptId: attempt.id,
        saved: attempt.answers,
        send: ({ questionId, ...body }) =>
          answerOf(
            api.PUT('/api/v1/attempts/{attemptId}/answers/{questionId}', {
              params: { path: { attemptId: attempt.id, questionId } },
              body,
            }),
          ),
        // Whoever leaves the lesson and comes back finds what was saved meanwhile.
        onSaved: (questionId, saved) =>
          client.setQueryData<OpenAttempt>(
            keys.attempt(attempt.id),
            (before) => before && { ...before, answers: { ...before.answers, [questionId]: saved } },
          ),
        onEnded: () => void client.invalidateQueries({ queryKey: keys.attempt(attempt.id) }),
      }),
  );
  useEffect(() => saver.start(), [saver]);
  // What was saved on another device is seen when the page is looked at again.
  useEffect(() => saver.adopt(attempt.answers, attempt.askedAt), [saver, attempt]);
  return { saver, given: useSyncExternalStore(saver.subscribe, saver.read) };
}
