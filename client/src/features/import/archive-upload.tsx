import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../api/identifier';
import { type ApiProblem, toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { useLeaveWarning } from '../../api/use-leave-warning';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { FileDrop } from '../../design/file-drop';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import { sendArchive } from './send-archive';

type Sending = { file: File; key: string; percent: number; problem?: ApiProblem };

/** Chooses an archive and sends it. A try that failed is repeated with the same file at a press. */
export function ArchiveUpload({ onStarted }: { onStarted: (importId: string) => void }) {
  const t = useTranslations('courseImport');
  const format = useFormat();
  const [sending, setSending] = useState<Sending>();
  const [refusal, setRefusal] = useState<string>();
  const abort = useRef<AbortController>(undefined);
  useLeaveWarning(sending !== undefined && sending.problem === undefined);

  const send = async (file: File, key: string) => {
    setSending({ file, key, percent: 0 });
    abort.current = new AbortController();
    try {
      const importId = await sendArchive({
        file,
        idempotencyKey: key,
        signal: abort.current.signal,
        onProgress: (percent) => setSending((now) => now && { ...now, percent }),
      });
      setSending(undefined);
      onStarted(importId);
    } catch (error) {
      if (abort.current.signal.aborted) setSending(undefined);
      else setSending({ file, key, percent: 0, problem: toProblem(error) });
    }
  };
  const choose = (file: File) => {
    const isTooLarge = file.size > largestArchive;
    setRefusal(isTooLarge ? t('tooLarge', { limit: format.bytes(largestArchive) }) : undefined);
    if (!isTooLarge) void send(file, randomIdentifier());
  };

  if (sending?.problem) {
    const { file, key, problem } = sending;
    return (
      <ProblemState
        title={t('notSent', { name: file.name })}
        error={problem}
        {...(problem.isTemporary && { onRetry: () => void send(file, key) })}
        action={<Button onClick={() => setSending(undefined)}>{t('chooseOther')}</Button>}
      />
    );
  }
  if (sending) {
    const { file, percent } = sending;
    const text = percent < 100 ? t('sendingPercent', { percent: format.percent(percent) }) : t('sent');
    return (
      <Card className="flex flex-col gap-3">
        <div className="flex items-center justify-between gap-4">
          <div className="min-w-0">
            <p className="truncate font-semibold">{file.name}</p>
            <p role="status" className="text-sm tabular-nums text-ink-soft">
              {text} · {format.bytes(file.size)}
            </p>
          </div>
          <Button size="small" onClick={() => abort.current?.abort()}>
            {t('cancel')}
          </Button>
        </div>
        <ProgressBar percent={percent} label={t('sending', { name: file.name })} text={text} />
      </Card>
    );
  }
  return (
    <FileDrop
      label={t('choose')}
      hint={t('chooseHint', { limit: format.bytes(largestArchive) })}
      accept=".zip,application/zip"
      error={refusal}
      onFiles={([file]) => file && choose(file)}
    />
  );
}

/** 200 MiB, as the server takes it: better said before an hour of sending than after. */
const largestArchive = 200 * 1024 ** 2;
