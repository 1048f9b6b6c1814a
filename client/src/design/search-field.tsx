import { useEffect, useState } from 'react';
import { TextField } from './text-field';

const quietMilliseconds = 350;

/** Searches while one types, after a moment of quiet, and at once on Enter. */
export function SearchField({
  label,
  value,
  onSearch,
  className,
}: {
  label: string;
  value: string;
  onSearch: (value: string) => void;
  className?: string;
}) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  // The address changed by another way, such as going back.
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);

  return (
    <search className={className}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <TextField label={label} type="search" maxLength={100} value={typed} onChange={setTyped} />
      </form>
    </search>
  );
}
