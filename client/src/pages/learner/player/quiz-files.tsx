import type { ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { type FileSender, FileSenderProvider } from '../../../features/quiz/file-sender';
import { UploadList } from '../../../features/upload/upload-list';
import { startUpload, useUploads, useUploadsUnder } from '../../../features/upload/use-uploads';

/** Lets the questions of a quiz take files. */
export function QuizFiles({ children }: { children: ReactNode }) {
  return <FileSenderProvider value={sender}>{children}</FileSenderProvider>;
}

const sender: FileSender = {
  send: (file, { attemptId, questionId }, onDone) =>
    startUpload({
      file,
      scope: `${scopeOf(attemptId)}${questionId}`,
      begin: (body, signal) =>
        answer(
          api.POST('/api/v1/attempts/{attemptId}/answers/{questionId}/files', {
            params: { path: { attemptId, questionId } },
            body,
            signal,
          }),
        ),
      onDone,
    }),
  Uploads: ({ attemptId, questionId }) => {
    const uploads = useUploads(`${scopeOf(attemptId)}${questionId}`);
    return <UploadList uploads={uploads.filter(({ state }) => state.kind !== 'done')} />;
  },
  useIsSending: (attemptId) =>
    useUploadsUnder(scopeOf(attemptId)).some(({ state }) => ['sending', 'checking'].includes(state.kind)),
};

function scopeOf(attemptId: string): string {
  return `attempt/${attemptId}/`;
}
