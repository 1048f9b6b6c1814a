import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * A word about a control, on hover and on focus; Escape takes it away. It may repeat or add, and never carries what one
 * must know: screen readers get the control's own name.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const [anchor, setAnchor] = useState<Element>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const showSoon = (element: Element | null, wait: number) => {
    clearTimeout(timer.current);
    if (element) timer.current = setTimeout(() => setAnchor(element), wait);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(undefined);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what the control inside does.
    <span
      className="contents"
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') showSoon(event.currentTarget.firstElementChild, 400);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) showSoon(event.currentTarget.firstElementChild, 0);
      }}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      {children}
      {anchor && <TooltipBubble anchor={anchor} text={text} />}
    </span>
  );
}

function TooltipBubble({ anchor, text }: { anchor: Element; text: string }) {
  const bubble = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element) return;
    // A popover lies above everything, an open dialog too.
    element.showPopover();
    const target = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const fitsBelow = target.bottom + gap + height < window.innerHeight;
    const left = target.left + target.width / 2 - width / 2;
    element.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
    element.style.top = `${fitsBelow ? target.bottom + gap : target.top - gap - height}px`;
  }, [anchor]);

  return (
    <span
      ref={bubble}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed inset-auto m-0 w-max max-w-64 animate-[fade_120ms] rounded-md bg-ink px-2.5 py-1.5 text-sm font-medium text-canvas"
    >
      {text}
    </span>
  );
}

const gap = 6;
