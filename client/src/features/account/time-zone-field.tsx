import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Select } from '../../design/select';
import { readerLocale, readerTimeZone } from '../../messages/reader-locale';
import { createFormat } from '../../messages/use-format';
import type { ChoiceFieldProps } from './language-field';

/** Where one lives by the clock; the zone of the device is a press away. */
export function TimeZoneField({ value, onChange, ...rest }: ChoiceFieldProps) {
  const t = useTranslations('account');
  const ofDevice = readerTimeZone();
  const options = useMemo(
    () =>
      [...new Set([value, ofDevice, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
        .sort()
        .map((zone) => ({ value: zone, label: spoken(zone) })),
    [value, ofDevice],
  );
  return (
    <div className="flex flex-col items-start gap-1">
      <Select
        className="w-full"
        label={t('timeZone')}
        hint={t('timeZoneHint', { time: timeIn(value) })}
        value={value}
        onChange={onChange}
        options={options}
        {...rest}
      />
      {value !== ofDevice && (
        <Button variant="quiet" size="small" className="-ml-3" onClick={() => onChange(ofDevice)}>
          {t('useDeviceZone', { zone: spoken(ofDevice) })}
        </Button>
      )}
    </div>
  );
}

function spoken(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function timeIn(zone: string): string {
  return createFormat({ locale: readerLocale(), timeZone: zone }).time(new Date());
}
