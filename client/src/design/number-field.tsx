import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';

export type NumberFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> & {
  value: number;
  /** Called with whole numbers between `minimum` and `maximum` alone. */
  onChange: (value: number) => void;
  minimum: number;
  maximum: number;
  /** Why what is typed is not taken, such as "From 1 to 100". */
  rangeText: string;
};

/** A whole number within bounds. While something else stands in the field, the last good number holds, and the field says so. */
export function NumberField({ value, onChange, minimum, maximum, rangeText, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const isGood = (text: string) =>
    /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? String(value)}
      error={typed !== undefined && !isGood(typed.trim()) ? rangeText : rest.error}
      onChange={(text) => {
        setTyped(text);
        if (isGood(text.trim())) onChange(Number(text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
