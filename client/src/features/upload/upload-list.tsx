import { CircleAlert, CircleCheck, Pause, Play, RotateCw, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ApiProblem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import { cancelUpload, dismissUpload, pauseUpload, resumeUpload, type UploadEntry } from './use-uploads';

/** Files on their way: how far each is, with what one can do about it. */
export function UploadList({ uploads }: { uploads: readonly UploadEntry[] }) {
  const t = useTranslations('upload');
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t('list')} className="flex flex-col gap-2">
      {uploads.map((upload) => (
        <li key={upload.id} className="rounded-md border border-line bg-surface py-2 pl-4 pr-2">
          <UploadRow upload={upload} />
        </li>
      ))}
    </ul>
  );
}

function UploadRow({ upload }: { upload: UploadEntry }) {
  const t = useTranslations('upload');
  const { id, fileName, state } = upload;
  const isOver = state.kind === 'done' || (state.kind === 'failed' && !state.canResume);
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium" title={fileName}>
          {fileName}
        </p>
        <UploadFacts upload={upload} />
      </div>
      {state.kind === 'failed' && state.canResume && (
        <Button size="small" icon={<RotateCw aria-hidden="true" />} onClick={() => resumeUpload(id)}>
          {t('resume')}
        </Button>
      )}
      {state.kind === 'sending' && (
        <IconButton label={t('pause', { name: fileName })} icon={<Pause />} onClick={() => pauseUpload(id)} />
      )}
      {state.kind === 'paused' && (
        <Button size="small" icon={<Play aria-hidden="true" />} onClick={() => resumeUpload(id)}>
          {t('resume')}
        </Button>
      )}
      <IconButton
        label={t(isOver ? 'dismiss' : 'cancel', { name: fileName })}
        icon={<X />}
        onClick={() => (isOver ? dismissUpload(id) : cancelUpload(id))}
      />
    </div>
  );
}

function UploadFacts({ upload: { fileName, sizeBytes, state } }: { upload: UploadEntry }) {
  const t = useTranslations('upload');
  const format = useFormat();
  const problemText = useProblemText();
  const total = format.bytes(sizeBytes);
  const ownWords = (code: string) => {
    if (code === 'upload.refused') return t('refused');
    return code === 'upload.file_unreadable' ? t('unreadable') : undefined;
  };

  switch (state.kind) {
    case 'done':
      return (
        <p role="status" className="flex items-center gap-1.5 text-sm text-success">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
          {t('done', { size: total })}
        </p>
      );
    case 'checking':
      return (
        <p role="status" className="text-sm text-ink-soft">
          {t('checking')}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <CircleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
          <span>
            {ownWords(state.problem.code) ?? problemText(state.problem).text}
            <CaptionProblems problem={state.problem} />
            {state.canResume && state.sentBytes > 0 && (
              <> {t('kept', { sent: format.bytes(state.sentBytes), total })}</>
            )}
          </span>
        </p>
      );
    case 'paused':
    case 'sending': {
      const sent = t('sent', { sent: format.bytes(state.sentBytes), total });
      return (
        <div className="flex flex-col gap-1 pb-1">
          <p className="text-sm tabular-nums text-ink-soft">
            {sent}
            {state.kind === 'paused' && <> · {t(state.isOffline ? 'offline' : 'paused')}</>}
          </p>
          <ProgressBar
            percent={sizeBytes === 0 ? 100 : (state.sentBytes / sizeBytes) * 100}
            label={fileName}
            text={sent}
          />
        </div>
      );
    }
    default:
      return null;
  }
}

type CaptionFact = {
  line: number;
  problem: 'time_unreadable' | 'ends_before_it_begins' | 'text_without_time' | 'no_captions';
};

/** Which lines of captions are wrong, and how. */
function CaptionProblems({ problem }: { problem: ApiProblem }) {
  const t = useTranslations('upload');
  if (problem.code !== 'media.captions_invalid') return null;
  const { problems, problemCount } = problem.facts as { problems: CaptionFact[]; problemCount: number };
  const more = problemCount - problems.length;
  return (
    <span className="block font-normal">
      {problems.map(({ line, problem: kind }) => (
        <span key={`${line}/${kind}`} className="block">
          {t('captionLine', { line, problem: t(`captionProblem.${kind}`) })}
        </span>
      ))}
      {more > 0 && <span className="block">{t('moreLines', { count: more })}</span>}
    </span>
  );
}
