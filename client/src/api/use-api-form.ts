import { type FormEvent, useEffect, useRef, useState } from 'react';
import { randomIdentifier } from './identifier';
import { type ApiProblem, toProblem } from './problem';

export type FieldErrors<Values> = Partial<Record<keyof Values & string, string>>;

export type ApiFormOptions<Values, Result> = {
  initial: Values;
  /** Finds what can be known to be wrong before asking the server. */
  validate?: (values: Values) => FieldErrors<Values>;
  /** Sends it. The key is the same when the same values are sent again, so that a lost answer does no harm. */
  submit: (values: Values, context: { idempotencyKey: string }) => Promise<Result>;
  onSuccess?: (result: Result, values: Values) => void;
};

/**
 * A form that goes to the API: holds what is typed (and keeps it, whatever happens), puts the server's field errors
 * beside their fields, moves the focus to the first of them, and says the rest at its head. Drawn by `ApiForm`.
 */
export function useApiForm<Values extends Record<string, unknown>, Result>({
  initial,
  validate,
  submit,
  onSuccess,
}: ApiFormOptions<Values, Result>) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors<Values>>({});
  const [problem, setProblem] = useState<ApiProblem>();
  const [isBusy, setIsBusy] = useState(false);
  const [failures, setFailures] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const key = useRef<{ of: string; value: string }>(undefined);
  const isUnderWay = useRef(false);

  useEffect(() => {
    if (failures > 0) focusFirstError(element.current);
  }, [failures]);

  function setValue<Name extends keyof Values & string>(name: Name, value: Values[Name]): void {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors(({ [name]: _, ...others }) => others as FieldErrors<Values>);
  }

  function fail(nextErrors: FieldErrors<Values>, nextProblem: ApiProblem | undefined): void {
    setErrors(nextErrors);
    setProblem(nextProblem);
    setFailures((count) => count + 1);
  }

  async function send(): Promise<void> {
    if (isUnderWay.current) return;
    const found = validate?.(values) ?? {};
    if (Object.keys(found).length > 0) return fail(found, undefined);

    isUnderWay.current = true;
    setIsBusy(true);
    setErrors({});
    setProblem(undefined);
    const serialized = JSON.stringify(values);
    if (key.current?.of !== serialized) key.current = { of: serialized, value: randomIdentifier() };
    try {
      const result = await submit(values, { idempotencyKey: key.current.value });
      key.current = undefined;
      onSuccess?.(result, values);
    } catch (error) {
      const next = toProblem(error);
      if (!next.isTemporary) key.current = undefined;
      fail(errorsByField(next, values), next);
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  }

  return {
    values,
    errors,
    problem,
    isBusy,
    setValue,
    /** Puts other values in, such as those that have just been saved. */
    reset: (next: Values = initial) => {
      setValues(next);
      setErrors({});
      setProblem(undefined);
    },
    submit: () => void send(),
    /** Everything a control needs: `<TextField label="…" {...form.field('title')} />`. */
    field: <Name extends keyof Values & string>(name: Name) => ({
      name,
      value: values[name],
      error: errors[name],
      onChange: (value: Values[Name]) => setValue(name, value),
    }),
    /** For `ApiForm`. */
    form: {
      ref: element,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        void send();
      },
    },
  };
}

/** What `ApiForm` needs of the form, whatever its values are. */
export type AnyApiForm = Pick<
  ReturnType<typeof useApiForm<Record<string, unknown>, unknown>>,
  'problem' | 'isBusy' | 'form'
> & {
  errors: Partial<Record<string, string>>;
};

function errorsByField<Values extends Record<string, unknown>>(
  problem: ApiProblem,
  values: Values,
): FieldErrors<Values> {
  const errors: Partial<Record<string, string>> = {};
  for (const { path, message } of problem.errors) {
    const name = path in values ? path : (path.split('.')[0] ?? '');
    if (name in values) errors[name] ??= message;
  }
  return errors as FieldErrors<Values>;
}

/** A group of choices says it by `data-invalid`, because no `<fieldset>` may bear `aria-invalid` (WAI-ARIA 1.2). */
function focusFirstError(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  const target = field ?? form?.querySelector<HTMLElement>('[data-form-error-summary]');
  target?.focus();
}
