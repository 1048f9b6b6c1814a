import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { LessonValue } from './use-lesson-draft';

/** What somebody else made of the same fields of a lesson. */
export function TheirLesson({
  theirs,
  fields,
}: {
  theirs: LessonValue;
  fields: readonly (keyof LessonValue & string)[];
}) {
  const t = useTranslations('lessonEditor');
  const format = useFormat();
  const text = (field: keyof LessonValue): string => {
    switch (field) {
      case 'isPreview':
        return t(theirs.isPreview ? 'theirs.yes' : 'theirs.no');
      case 'durationSeconds':
        return format.duration(theirs.durationSeconds);
      case 'assetId':
        return t(theirs.assetId === null ? 'theirs.noFile' : 'theirs.otherFile');
      case 'captions':
        return format.list(theirs.captions.map(({ label }) => label)) || t('theirs.none');
      default:
        return theirs[field];
    }
  };
  return (
    <dl className="mt-3 flex flex-col gap-4">
      {fields.map((field) => (
        <div key={field}>
          <dt className="text-sm font-semibold">{t(`theirs.${field}`)}</dt>
          <dd
            className={
              field === 'markdown'
                ? 'mt-1 max-h-[50dvh] overflow-y-auto whitespace-pre-wrap rounded-md border border-line bg-sunken p-3 font-mono text-sm'
                : 'mt-1'
            }
          >
            {text(field)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
