import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerFiles } from '../../api/answer-files';
import { FileDrop } from '../../design/file-drop';
import { IconButton } from '../../design/icon-button';
import { useFileSender } from './file-sender';
import type { Answer, Question } from './use-quiz';

type Limits = NonNullable<Question['files']>;

/** Files that someone grades: each is sent as soon as it is chosen, and part of the answer once it has arrived. */
export function FileAnswer({
  attemptId,
  question,
  answer,
  latestAnswer,
  onAnswer,
}: {
  attemptId: string;
  question: Question;
  answer: Answer | undefined;
  /** What is answered when a file has arrived, which may be much later. */
  latestAnswer: () => Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('quiz');
  const { send, Uploads } = useFileSender();
  const [refused, setRefused] = useState<string>();
  const [news, setNews] = useState('');
  const limits = question.files;
  if (!limits) return null;
  const files = filesOf(answer);
  const { maximumFiles, maximumMegabytes } = limits;
  const kinds = limits.accepts.map((kind) => t(`fileKind.${kind}`)).join(', ');

  const take = (chosen: File[]) => {
    const room = maximumFiles - files.length;
    const isTooLarge = chosen.some(({ size }) => size > maximumMegabytes * 1_000_000);
    const isOther = chosen.some((file) => !isTaken(file, limits));
    if (chosen.length > room) return setRefused(t('filesTooMany', { count: maximumFiles }));
    if (isTooLarge) return setRefused(t('fileTooLarge', { maximumMegabytes }));
    if (isOther) return setRefused(t('fileOtherKind', { kinds }));
    setRefused(undefined);
    for (const file of chosen)
      send(file, { attemptId, questionId: question.id }, ({ assetId, fileName, sizeBytes }) => {
        const now = filesOf(latestAnswer());
        if (now.length < maximumFiles) onAnswer({ files: [...now, { assetId, fileName, sizeBytes }] });
        setNews(t('fileArrived', { fileName }));
      });
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">
        {t('filesHint', { count: maximumFiles, maximumMegabytes, kinds })}
      </p>
      <AnswerFiles
        attemptId={attemptId}
        questionId={question.id}
        files={files}
        actionsOf={(assetId, fileName) => (
          <IconButton
            label={t('removeFile', { fileName })}
            icon={<Trash2 />}
            tooltip={false}
            onClick={() => {
              onAnswer({ files: files.filter((file) => file.assetId !== assetId) });
              setNews(t('fileRemoved', { fileName }));
            }}
          />
        )}
      />
      <Uploads attemptId={attemptId} questionId={question.id} />
      {files.length < maximumFiles && (
        <FileDrop
          label={t('chooseFiles', { count: maximumFiles })}
          error={refused}
          multiple={maximumFiles > 1}
          accept={limits.accepts.map((kind) => acceptedBy[kind]).join(',')}
          onFiles={take}
        />
      )}
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}

function filesOf(answer: Answer | undefined) {
  return answer && 'files' in answer ? answer.files : [];
}

/** As in `<input accept>`. The server looks inside; this spares a learner the wait. */
const acceptedBy = {
  document: '.pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.txt,.md,.csv,.epub',
  image: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  archive: '.zip,.gz,.tar,.tgz',
} as const satisfies Record<Limits['accepts'][number], string>;

/** Pictures, sounds and films tell what they are; of anything else the server says. */
function isTaken({ type }: File, { accepts }: Limits): boolean {
  const [family] = type.split('/');
  const isMedium = family === 'image' || family === 'audio' || family === 'video';
  return !isMedium || accepts.includes(family);
}
