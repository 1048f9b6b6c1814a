import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from './classes';
import { IconButton } from './icon-button';

export type ToastTone = 'success' | 'info' | 'error';
type ToastAction = { text: string; onPress: () => void };
type ShownToast = { id: number; tone: ToastTone; text: string; action: ToastAction | undefined };

/** Says in passing what has happened. Call it from anywhere: `toast.success(t('saved'))`. */
export const toast = {
  success: (text: string, action?: ToastAction) => show({ tone: 'success', text, action }),
  info: (text: string, action?: ToastAction) => show({ tone: 'info', text, action }),
  /** Stays until it is dismissed. An error that belongs to a form or a page is better said there. */
  error: (text: string, action?: ToastAction) => show({ tone: 'error', text, action }),
};

/** Where toasts appear; once, above all pages, and above a bar that stays at the bottom of one (`data-bottom-bar`). They are read out politely, errors at once. */
export function Toaster() {
  const t = useTranslations('design');
  const toasts = useSyncExternalStore(subscribe, () => shown);
  return (
    <section
      aria-label={t('messages')}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-60 in-[:root:has([data-bottom-bar])]:bottom-16 flex flex-col items-center gap-2 p-4 sm:items-end"
    >
      <div role="status" className="contents">
        {toasts
          .filter((one) => one.tone !== 'error')
          .map((one) => (
            <ToastCard key={one.id} toast={one} />
          ))}
      </div>
      <div role="alert" className="contents">
        {toasts
          .filter((one) => one.tone === 'error')
          .map((one) => (
            <ToastCard key={one.id} toast={one} />
          ))}
      </div>
    </section>
  );
}

function ToastCard({ toast: { id, tone, text, action } }: { toast: ShownToast }) {
  const t = useTranslations('design');
  const Icon = icons[tone];
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismiss(id), action ? 10_000 : 6_000);
    return () => clearTimeout(timer);
  }, [id, tone, action]);

  return (
    <div className="pointer-events-auto flex w-full max-w-md animate-[rise_160ms_ease-out] items-center gap-3 rounded-lg border border-line bg-raised py-1 pl-4 pr-1 shadow-high">
      <Icon aria-hidden="true" className={classes('size-5 shrink-0', toneClasses[tone])} />
      <p className="min-w-0 flex-1 py-2 text-sm font-medium">{text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.onPress();
            dismiss(id);
          }}
          className="min-h-11 rounded-md px-2 text-sm font-semibold text-accent hover:bg-accent-soft"
        >
          {action.text}
        </button>
      )}
      <IconButton label={t('dismiss')} icon={<X />} tooltip={false} onClick={() => dismiss(id)} />
    </div>
  );
}

const icons = { success: CircleCheck, info: Info, error: CircleAlert };
const toneClasses = { success: 'text-success', info: 'text-info', error: 'text-danger' };
const mostAtOnce = 4;

let shown: readonly ShownToast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function show(entry: Omit<ShownToast, 'id'>): void {
  update([...shown, { ...entry, id: nextId++ }].slice(-mostAtOnce));
}

function dismiss(id: number): void {
  update(shown.filter((one) => one.id !== id));
}

function update(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
