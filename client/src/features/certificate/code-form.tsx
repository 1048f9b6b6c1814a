import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { TextField } from '../../design/text-field';

/** Takes the code of a certificate as somebody reads it from paper, and leads to the page about it. */
export function CodeForm({ initial = '' }: { initial?: string }) {
  const t = useTranslations('certificate');
  const navigate = useNavigate();
  const [code, setCode] = useState(initial);
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = code.trim();
        if (typed === '') setError(t('codeMissing'));
        else void navigate(`/verify/${encodeURIComponent(typed)}`);
      }}
    >
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        error={error}
        value={code}
        onChange={(next) => {
          setCode(next);
          setError(undefined);
        }}
        maxLength={64}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="w-full max-w-md [&_input]:font-mono"
      />
      <Button type="submit" variant="primary" className="max-sm:w-full">
        {t('check')}
      </Button>
    </form>
  );
}
