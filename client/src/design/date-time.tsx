import { useFormat } from '../messages/use-format';

export type DateTimeProps = {
  /** ISO 8601, UTC. */
  value: string;
  /** `relative` says "2 hours ago", with the exact time on hover. */
  look?: 'date' | 'dateTime' | 'time' | 'relative';
};

/** A moment, in the reader's locale and time zone. */
export function DateTime({ value, look = 'date' }: DateTimeProps) {
  const format = useFormat();
  return (
    <time dateTime={value} title={format.dateTime(value)}>
      {format[look](value)}
    </time>
  );
}
