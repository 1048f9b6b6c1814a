import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../messages/use-format';
import { classes } from './classes';

/** A rating from 1 to 5, to the tenth, with the number of ratings where it is known. */
export function Stars({
  rating,
  count,
  size = 16,
}: {
  rating: number;
  count?: number | undefined;
  size?: number;
}) {
  const t = useTranslations('design');
  const format = useFormat();
  return (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <span aria-hidden="true" className="font-semibold tabular-nums">
        {format.decimal(rating)}
      </span>
      <span aria-hidden="true" className="inline-flex">
        {places.map((place) => (
          <Star key={place} size={size} filled={Math.min(1, Math.max(0, rating - place + 1))} />
        ))}
      </span>
      <span className="sr-only">{t('rating', { rating: format.decimal(rating) })}</span>
      {count !== undefined && (
        <span className="text-ink-soft">
          <span aria-hidden="true">({format.compact(count)})</span>
          <span className="sr-only">{t('ratingCount', { count })}</span>
        </span>
      )}
    </span>
  );
}

export type StarsInputProps = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  error?: string | undefined;
};

/** Five stars to choose from: radio buttons underneath, so that arrows and screen readers work as they do there. */
export function StarsInput({ label, value, onChange, error }: StarsInputProps) {
  const t = useTranslations('design');
  const id = useId();
  const [hovered, setHovered] = useState(0);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex" onPointerLeave={() => setHovered(0)}>
        {places.map((place) => (
          <label
            key={place}
            onPointerEnter={() => setHovered(place)}
            className="flex size-11 cursor-pointer items-center justify-center rounded-md has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              value={place}
              checked={value === place}
              onChange={() => onChange(place)}
              className="sr-only"
            />
            <Star size={30} filled={place <= (hovered || value) ? 1 : 0} />
            <span className="sr-only">{t('stars', { count: place })}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}

const places = [1, 2, 3, 4, 5];

function Star({ size, filled }: { size: number; filled: number }) {
  const id = useId();
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="text-star">
      <clipPath id={id}>
        <rect width={24 * filled} height="24" />
      </clipPath>
      <path d={starPath} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path
        d={starPath}
        fill="currentColor"
        clipPath={`url(#${id})`}
        className={classes(filled === 0 && 'opacity-0')}
      />
    </svg>
  );
}

const starPath = 'm12 2.8 2.85 5.9 6.45.85-4.7 4.55 1.15 6.45L12 17.45l-5.75 3.1L7.4 14.1 2.7 9.55l6.45-.85z';
