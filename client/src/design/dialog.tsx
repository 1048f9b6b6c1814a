import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from './classes';
import { IconButton } from './icon-button';

export type DialogProps = {
  open: boolean;
  /** Called by Escape, the cross, and a press outside. While `dismissible` is false, none of these closes it. */
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that does it last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** `sheet` comes in from the side at the full height: navigation, filters. */
  look?: 'window' | 'sheet';
  dismissible?: boolean;
};

/**
 * A window above the page. It is the browser's own `<dialog>`: the rest of the page is inert, Escape closes it, and the
 * focus returns to where it was; and no style has to be put into the page, which the content security policy forbids.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'medium',
  look = 'window',
  dismissible = true,
}: DialogProps) {
  const t = useTranslations('design');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    document.documentElement.classList.add('overflow-hidden');
    return () => {
      element.close();
      document.documentElement.classList.remove('overflow-hidden');
    };
  }, [open]);

  if (!open) return null;

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does with the keyboard what a press on the backdrop does.
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
      onClick={(event) => {
        if (dismissible && event.target === event.currentTarget) onClose();
      }}
      className={classes(
        'bg-surface p-0 text-ink shadow-high backdrop:bg-scrim',
        look === 'window' &&
          'm-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] animate-[rise_160ms_ease-out] rounded-lg border border-line',
        look === 'sheet' &&
          'ml-auto mr-0 h-dvh max-h-none w-[min(22rem,calc(100vw-2.5rem))] max-w-none animate-[fade_160ms] border-l border-line',
        look === 'window' && sizes[size],
      )}
    >
      <div className="flex max-h-[inherit] flex-col">
        <header className="flex items-start justify-between gap-4 px-5 pt-4">
          <h2 id={`${id}-title`} className="pt-2 text-lg">
            {title}
          </h2>
          {dismissible && (
            <IconButton label={t('close')} icon={<X />} tooltip={false} onClick={onClose} className="-mr-2" />
          )}
        </header>
        <div className="min-h-0 overflow-y-auto px-5 pb-5 pt-1">
          {description && (
            <p id={`${id}-description`} className="text-ink-soft">
              {description}
            </p>
          )}
          {children}
        </div>
        {actions && (
          <footer className="flex flex-wrap justify-end gap-3 border-t border-line px-5 py-4 max-sm:*:flex-1">
            {actions}
          </footer>
        )}
      </div>
    </dialog>
  );
}

const sizes = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-3xl' };
