import { lazy, type ReactNode, Suspense, useState } from 'react';

export type MenuItem =
  | {
      kind?: 'action';
      label: ReactNode;
      icon?: ReactNode;
      onSelect: () => void;
      isDangerous?: boolean;
      disabled?: boolean;
    }
  | { kind: 'link'; label: ReactNode; icon?: ReactNode; to: string }
  | { kind: 'separator' }
  | { kind: 'heading'; label: ReactNode }
  | {
      kind: 'choice';
      label: string;
      value: string;
      onChange: (value: string) => void;
      options: readonly { value: string; label: ReactNode; icon?: ReactNode }[];
    };

export type MenuProps = {
  /** The button that opens it; give it an `aria-label` if it has no text. */
  trigger: ReactNode;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
};

/** A button that opens a list of things to do. The list's own code comes when somebody reaches for the button. */
export function Menu(props: MenuProps) {
  const [place, setPlace] = useState<{ container: HTMLElement | null }>();
  const trigger = (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the trigger inside is a button, which makes a click of a key.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what the trigger inside does.
    <span
      className="contents"
      onPointerEnter={() => void loadPopup().catch(() => undefined)}
      onFocus={() => void loadPopup().catch(() => undefined)}
      // In a dialog the menu must open inside it: what is outside is inert.
      onClick={(event) => setPlace({ container: event.currentTarget.closest('dialog') })}
    >
      {props.trigger}
    </span>
  );
  if (!place) return trigger;
  return (
    <Suspense fallback={trigger}>
      <MenuPopup {...props} container={place.container} />
    </Suspense>
  );
}

const loadPopup = () => import('./menu-popup');
const MenuPopup = lazy(() => loadPopup().then((popup) => ({ default: popup.MenuPopup })));
