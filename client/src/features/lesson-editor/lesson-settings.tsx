import { useTranslations } from 'use-intl';
import { NumberField } from '../../design/number-field';
import { Switch } from '../../design/switch';
import type { LessonValue } from './use-lesson-draft';

/** How long a lesson takes, and whether everyone may see it. */
export function LessonSettings({
  value,
  onChange,
}: {
  value: LessonValue;
  onChange: (changes: Partial<LessonValue>) => void;
}) {
  const t = useTranslations('lessonEditor');
  const minutes = Math.floor(value.durationSeconds / 60);
  const seconds = value.durationSeconds % 60;
  return (
    <section className="flex flex-wrap items-start gap-x-10 gap-y-3 rounded-lg border border-line bg-surface px-5 py-4">
      <fieldset className="min-w-56 flex-1">
        <legend className="mb-1.5 text-sm font-semibold">{t('duration')}</legend>
        <div className="flex gap-3">
          <NumberField
            label={t('minutes')}
            className="w-28"
            value={minutes}
            minimum={0}
            maximum={5_999}
            rangeText={t('durationRange', { maximum: 5_999 })}
            onChange={(next) => onChange({ durationSeconds: next * 60 + seconds })}
          />
          <NumberField
            label={t('seconds')}
            className="w-28"
            value={seconds}
            minimum={0}
            maximum={59}
            rangeText={t('durationRange', { maximum: 59 })}
            onChange={(next) => onChange({ durationSeconds: minutes * 60 + next })}
          />
        </div>
        <p className="mt-1.5 text-sm text-ink-soft">{t('durationHint')}</p>
      </fieldset>
      <Switch
        className="min-w-56 flex-1"
        label={t('preview')}
        hint={t('previewHint')}
        value={value.isPreview}
        onChange={(isPreview) => onChange({ isPreview })}
      />
    </section>
  );
}
