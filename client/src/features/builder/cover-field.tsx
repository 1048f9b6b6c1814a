import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { Button } from '../../design/button';
import { CourseCover } from '../../design/course-cover';
import { FileDrop } from '../../design/file-drop';
import type { EditableCourse } from './use-editable-course';

export type CoverFieldProps = {
  course: EditableCourse;
  onFile: (file: File) => void;
  /** A file on its way. */
  uploads: ReactNode;
  isBusy: boolean;
  /** It has arrived, and is being made ready. */
  isAwaited: boolean;
  onRemove: () => Promise<unknown>;
  isRemoving: boolean;
  onAskRemove: (isAsked: boolean) => void;
};

/** The picture that stands for a course wherever it is listed. */
export function CoverField({
  course,
  onFile,
  uploads,
  isBusy,
  isAwaited,
  onRemove,
  isRemoving,
  onAskRemove,
}: CoverFieldProps) {
  const t = useTranslations('builder.cover');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex max-w-3xl flex-col gap-3">
      <h2 id={headingId} className="text-lg">
        {t('title')}
      </h2>
      <div className="grid items-start gap-4 sm:grid-cols-[16rem_1fr]">
        <CourseCover
          slug={course.slug}
          picture={course.cover}
          sizes="(min-width: 40rem) 16rem, 100vw"
          className="rounded-md border border-line"
        />
        <div className="flex min-w-0 flex-col gap-3">
          <p role="status" className="text-sm text-ink-soft">
            {isAwaited ? t('awaited') : t(course.cover ? 'own' : 'drawn')}
          </p>
          {uploads}
          {!isBusy && (
            <FileDrop
              label={t(course.cover ? 'replace' : 'choose')}
              hint={t('hint')}
              accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
              onFiles={([file]) => file && onFile(file)}
            />
          )}
          {course.cover && (
            <Button variant="quiet" className="self-start" onClick={() => onAskRemove(true)}>
              {t('remove')}
            </Button>
          )}
        </div>
      </div>
      <DeedDialog
        open={isRemoving}
        onClose={() => onAskRemove(false)}
        title={t('removeTitle')}
        description={t('removeText')}
        confirmText={t('remove')}
        deed={onRemove}
        done={t('removed')}
      />
    </section>
  );
}
