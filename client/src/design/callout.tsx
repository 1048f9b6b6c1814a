import { CircleAlert, Info, Lightbulb, MessageSquareWarning, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export type CalloutProps = {
  kind?: CalloutKind;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
};

/** An aside that should be seen: in lessons, and on pages that must say something first. */
export function Callout({ kind = 'note', title, children, action }: CalloutProps) {
  const { Icon, look } = kinds[kind];
  return (
    <div className={classes('flex gap-3 rounded-md border-l-4 px-4 py-3', look)}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {action && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}

const kinds = {
  note: { Icon: Info, look: 'border-info bg-info-soft text-info-soft-ink' },
  tip: { Icon: Lightbulb, look: 'border-accent bg-accent-soft text-accent-soft-ink' },
  important: { Icon: MessageSquareWarning, look: 'border-ink-soft bg-sunken text-ink' },
  warning: { Icon: TriangleAlert, look: 'border-warning bg-warning-soft text-warning-soft-ink' },
  caution: { Icon: CircleAlert, look: 'border-danger bg-danger-soft text-danger-soft-ink' },
};
