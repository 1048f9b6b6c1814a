import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver, type AutosaverOptions } from './autosaver';

/**
 * A thing that is saved while it is being typed. Give the component a `key` made of the thing's id: another thing has
 * another saver. `saved` may change as queries bring news; the rest is taken once.
 */
export function useAutosave<Value extends object>(options: AutosaverOptions<Value>) {
  const [saver] = useState(() => new Autosaver(options));
  const { value, state } = useSyncExternalStore(saver.subscribe, saver.read);
  const { saved } = options;
  useEffect(() => saver.attach(), [saver]);
  useEffect(() => saver.rebase(saved), [saver, saved]);
  return {
    value,
    state,
    change: (changes: Partial<Value>) => saver.change(changes),
    flush: () => saver.flush(),
    keepMine: () => saver.keepMine(),
    takeTheirs: () => saver.takeTheirs(),
  };
}
