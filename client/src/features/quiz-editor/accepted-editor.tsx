import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { quizBounds } from './question-drafts';

/** The texts that are taken for right. */
export function AcceptedEditor({
  accepted,
  onChange,
}: {
  accepted: readonly string[];
  onChange: (accepted: string[]) => void;
}) {
  const t = useTranslations('quizEditor');
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('accepted')}</legend>
      <p className="text-sm text-ink-soft">{t('acceptedHint')}</p>
      <ol className="flex flex-col gap-2">
        {accepted.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text has no identity beside its place.
          <li key={index} className="flex items-center gap-1">
            <input
              aria-label={t('acceptedText', { number: index + 1 })}
              className="control min-w-0 flex-1"
              maxLength={2_000}
              value={text}
              onChange={(event) => onChange(accepted.toSpliced(index, 1, event.target.value))}
            />
            <IconButton
              label={t('removeAccepted', { number: index + 1 })}
              icon={<X />}
              tooltip={false}
              onClick={() => onChange(accepted.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      {accepted.length < quizBounds.accepted && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          className="self-start"
          onClick={() => onChange([...accepted, ''])}
        >
          {t('addAccepted')}
        </Button>
      )}
    </fieldset>
  );
}
