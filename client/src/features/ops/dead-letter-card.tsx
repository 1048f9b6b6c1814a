import { RotateCcw, Trash2 } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { SkeletonText } from '../../design/skeleton';
import { DiscardDialog } from './discard-dialog';
import { type DeadLetter, useReplay } from './use-operations';

const CodeBlock = lazy(() => import('../../design/code-block').then((code) => ({ default: code.CodeBlock })));

/** One dead letter: what happened, to which event, and what waits behind it. */
export function DeadLetterCard({ letter, mayAct }: { letter: DeadLetter; mayAct: boolean }) {
  const t = useTranslations('ops');
  const id = useId();
  const tellOutcome = useTellOutcome();
  const replay = useReplay();
  const [isDiscarding, setIsDiscarding] = useState(false);
  const [isOpen, setIsOpen] = useState(false);

  return (
    <Card role="group" aria-labelledby={id} className="border-l-4 border-l-danger">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 id={id} className="break-words text-lg">
            {letter.type}
          </h2>
          <p className="break-words text-sm text-ink-soft">
            {t.rich('diedAt', {
              consumer: letter.consumer,
              attempts: letter.attempts,
              when: () => <DateTime value={letter.diedAt} look="relative" />,
            })}
          </p>
        </div>
        {letter.heldBack > 0 && <Badge tone="warning">{t('heldBack', { count: letter.heldBack })}</Badge>}
      </div>
      <p className="mt-3 whitespace-pre-wrap break-words rounded-md bg-danger-soft px-3 py-2 font-mono text-sm text-danger-soft-ink">
        {letter.error}
      </p>
      <details className="mt-3" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="flex min-h-11 items-center text-sm font-semibold text-ink-soft hover:text-ink">
          {t('eventAndPayload')}
        </summary>
        {isOpen && (
          <>
            <Facts letter={letter} />
            <Suspense fallback={<SkeletonText />}>
              <CodeBlock code={JSON.stringify(letter.payload, null, 2)} language="json" />
            </Suspense>
          </>
        )}
      </details>
      {mayAct && (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button
            variant="primary"
            icon={<RotateCcw aria-hidden="true" />}
            busy={replay.isPending}
            onClick={() => tellOutcome(replay.mutateAsync(letter.id), t('replayed', { type: letter.type }))}
          >
            {t('replay')}
          </Button>
          <Button icon={<Trash2 aria-hidden="true" />} onClick={() => setIsDiscarding(true)}>
            {t('discard')}
          </Button>
        </div>
      )}
      {isDiscarding && <DiscardDialog letter={letter} onClose={() => setIsDiscarding(false)} />}
    </Card>
  );
}

function Facts({ letter }: { letter: DeadLetter }) {
  const t = useTranslations('ops');
  const facts: [string, string][] = [
    [t('module'), letter.module],
    [t('eventId'), letter.eventId],
    [t('version'), String(letter.version)],
    [t('stream'), `${letter.stream} · ${letter.sequence}`],
    [t('occurred'), letter.occurredAt],
    [t('correlation'), letter.correlationId ?? '–'],
  ];
  return (
    <dl className="mb-3 grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="select-all break-all font-mono max-sm:mb-1.5">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
