import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../design/icon-button';
import { NumberField } from '../../design/number-field';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { quizBounds } from './question-drafts';
import type { HotspotQuestion } from './use-quiz-draft';

type Region = HotspotQuestion['regions'][number];

/** A place in a picture by its name and its numbers. */
export function RegionFields({
  region,
  number,
  onChange,
  onRemove,
}: {
  region: Region;
  number: number;
  onChange: (region: Region) => void;
  onRemove: () => void;
}) {
  const t = useTranslations('quizEditor');
  const { x, y, width, height } = region;
  const least = quizBounds.regionExtent / 100;
  const field = (name: 'x' | 'y' | 'width' | 'height', minimum: number, maximum: number) => (
    <NumberField
      label={t(`region.${name}`)}
      value={Math.round(region[name] / 100)}
      minimum={minimum}
      maximum={maximum}
      rangeText={t('regionRange', { minimum, maximum })}
      onChange={(percent) => onChange({ ...region, [name]: percent * 100 })}
    />
  );
  return (
    <fieldset className="rounded-md border border-line bg-raised p-4 pt-2">
      <legend className="sr-only">{t('regionNumber', { number })}</legend>
      <div className="mb-2 flex items-center justify-between">
        <span aria-hidden="true" className="text-sm font-bold">
          {t('regionNumber', { number })}
        </span>
        <IconButton
          label={t('removeRegion', { number })}
          icon={<X />}
          tooltip={false}
          className="-mr-2"
          onClick={onRemove}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <TextField
          label={t('regionLabel')}
          maxLength={200}
          optional
          value={region.label}
          onChange={(label) => onChange({ ...region, label })}
        />
        <Select
          label={t('regionShape')}
          value={region.shape}
          onChange={(shape) => onChange({ ...region, shape })}
          options={[
            { value: 'rectangle', label: t('rectangle') },
            { value: 'ellipse', label: t('ellipse') },
          ]}
        />
      </div>
      <div className="mt-4 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {field('x', 0, Math.floor((10_000 - width) / 100))}
        {field('y', 0, Math.floor((10_000 - height) / 100))}
        {field('width', least, Math.floor((10_000 - x) / 100))}
        {field('height', least, Math.floor((10_000 - y) / 100))}
      </div>
    </fieldset>
  );
}
