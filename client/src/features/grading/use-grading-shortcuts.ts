import { useEffect, useRef, useState } from 'react';

const storedAt = 'stoa.grading-shortcuts';

export type GradingShortcuts = {
  next: () => void;
  previous: () => void;
  toPoints: () => void;
  fullPoints: () => void;
  submit: () => void;
};

/**
 * The keyboard of who grades many answers. Ctrl and Enter always submits. Single letters are off while something is typed,
 * and can be switched off for good (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function useGradingShortcuts(deeds: GradingShortcuts) {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(storedAt) !== 'off');
  const latest = useRef(deeds);
  latest.current = deeds;

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = isOn || event.key === 'Enter' ? deedOf(event) : undefined;
      if (!deed) return;
      event.preventDefault();
      latest.current[deed]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);

  return {
    isOn,
    switchTo: (on: boolean) => {
      localStorage.setItem(storedAt, on ? 'on' : 'off');
      setIsOn(on);
    },
  };
}

function deedOf(event: KeyboardEvent): keyof GradingShortcuts | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key === 'Enter') return ctrlKey || metaKey ? 'submit' : undefined;
  return ctrlKey || metaKey || altKey || isTyping(target) ? undefined : letters[key.toLowerCase()];
}

const letters: Partial<Record<string, keyof GradingShortcuts>> = {
  n: 'next',
  p: 'previous',
  g: 'toPoints',
  f: 'fullPoints',
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
