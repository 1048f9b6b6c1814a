import { GripVertical } from 'lucide-react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { classes } from '../../design/classes';
import { iconButtonClasses } from '../../design/icon-button';

/** What a row is grabbed by: dragged with a pointer, moved step by step with the arrow keys. */
export function DragHandle({
  label,
  onStep,
  className,
  onKeyDown,
  ...rest
}: ComponentProps<'button'> & { label: string; onStep: (direction: 'up' | 'down') => void }) {
  const pressKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      onStep(event.key === 'ArrowUp' ? 'up' : 'down');
      return;
    }
    onKeyDown?.(event);
  };
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      onKeyDown={pressKey}
      className={classes(iconButtonClasses, 'w-9! cursor-grab touch-none active:cursor-grabbing', className)}
    >
      <GripVertical aria-hidden="true" />
    </button>
  );
}
