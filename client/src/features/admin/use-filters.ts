import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The filters of a list, kept in the address. An empty one is left out. */
export function useFilters() {
  const [parameters, setParameters] = useSearchParams();
  const setFilter = useCallback(
    (name: string, value: string) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        // Typing is one step to go back from, not one for each letter.
        { replace: true, state: { keepFocus: true } },
      ),
    [setParameters],
  );
  return { parameters, setFilter, clear: () => setParameters({}, { state: { keepFocus: true } }) };
}
