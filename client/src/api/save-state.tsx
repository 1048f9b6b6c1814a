import { Check, CloudAlert, LoaderCircle, PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '../design/classes';
import type { AutosaveState } from './autosaver';
import { useProblemText } from './use-problem-text';

/** Whether what is typed is on the server, in a few words; failures are read out at once. */
export function SaveState({
  state,
  onRetry,
}: {
  state: AutosaveState<Record<string, unknown>>;
  onRetry: () => void;
}) {
  const t = useTranslations('autosave');
  const problemText = useProblemText();
  if (state.kind === 'failed') {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-x-2 text-sm font-medium text-danger">
        <CloudAlert aria-hidden="true" className="size-4 shrink-0" />
        {t('failed', { reason: problemText(state.problem).text })}
        <button
          type="button"
          onClick={onRetry}
          className="min-h-11 rounded-sm px-1 font-semibold underline underline-offset-4"
        >
          {t('retry')}
        </button>
      </p>
    );
  }
  const { Icon, turns } = looks[state.kind];
  return (
    <p role="status" className="flex min-h-11 items-center gap-1.5 text-sm text-ink-soft">
      <Icon
        aria-hidden="true"
        className={classes('size-4 shrink-0', turns && 'animate-[turn_1s_linear_infinite]')}
      />
      {t(state.kind)}
    </p>
  );
}

const looks = {
  saved: { Icon: Check, turns: false },
  unsaved: { Icon: PencilLine, turns: false },
  saving: { Icon: LoaderCircle, turns: true },
  conflict: { Icon: CloudAlert, turns: false },
} as const;
