import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';

export type ChoiceFieldProps = {
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** The language one would like to be written to in, each by its own name. */
export function LanguageField({ value, ...rest }: ChoiceFieldProps) {
  const t = useTranslations('account');
  const options = useMemo(() => languageOptions(value), [value]);
  return <Select label={t('language')} hint={t('languageHint')} value={value} options={options} {...rest} />;
}

function languageOptions(current: string) {
  const tags = offered.includes(current) ? offered : [current, ...offered];
  return tags
    .map((tag) => ({ value: tag, label: nameOf(tag) }))
    .sort((left, right) => left.label.localeCompare(right.label));
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

// Those that Stoa writes in.
const offered = ['en', 'de'];
