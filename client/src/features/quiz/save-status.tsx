import { Check, CloudOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Spinner } from '../../design/spinner';
import type { GivenAnswers, SaveState } from './answer-saver';

/** Whether the answers are with the server: the least safe of them speaks for all. */
export function SaveStatus({ given, onRetry }: { given: GivenAnswers; onRetry: () => void }) {
  const t = useTranslations('quiz');
  const explain = useProblemText();
  const save = worstOf(Object.values(given).map((one) => one.save));
  const isStuck = save?.kind === 'waiting' || save?.kind === 'refused';
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm">
      <p role="status" className="inline-flex items-center gap-1.5 text-ink-soft [&_svg]:size-4">
        {save?.kind === 'saved' && (
          <>
            <Check aria-hidden="true" className="text-success" strokeWidth={3} />
            {t('saved')}
          </>
        )}
        {save?.kind === 'saving' && (
          <>
            <Spinner />
            {t('saving')}
          </>
        )}
        {isStuck && (
          <span className="inline-flex items-center gap-1.5 font-medium text-warning">
            <CloudOff aria-hidden="true" />
            {save.kind === 'refused' ? explain(save.problem).text : t('notSavedYet')}
          </span>
        )}
      </p>
      {isStuck && (
        <Button size="small" onClick={onRetry}>
          {t('saveAgain')}
        </Button>
      )}
    </div>
  );
}

function worstOf(saves: readonly SaveState[]): SaveState | undefined {
  for (const kind of ['refused', 'waiting', 'saving', 'saved'] as const) {
    const found = saves.find((save) => save.kind === kind);
    if (found) return found;
  }
  return undefined;
}
