import { ImageOff } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** Where a picture should be that nobody has: what it shows, in words. */
export function MissingImage({ alternative }: { alternative: string }) {
  const t = useTranslations('markdown');
  return (
    <span className="markdown-missing-image">
      <ImageOff aria-hidden="true" className="size-5 shrink-0" />
      <span>{alternative === '' ? t('missingImage') : alternative}</span>
    </span>
  );
}
