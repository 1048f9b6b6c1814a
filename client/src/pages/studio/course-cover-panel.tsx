import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toast } from '../../design/toast';
import { CoverField } from '../../features/builder/cover-field';
import { useCoverArrival, useRemoveCover } from '../../features/builder/use-cover';
import type { EditableCourse } from '../../features/builder/use-editable-course';
import { UnfinishedUploads } from '../../features/upload/unfinished-uploads';
import { UploadList } from '../../features/upload/upload-list';
import { startUpload, useUploads } from '../../features/upload/use-uploads';

/** The cover of a course, brought as a file. */
export function CourseCoverPanel({ course }: { course: EditableCourse }) {
  const t = useTranslations('builder.cover');
  const [isRemoving, setIsRemoving] = useState(false);
  const scope = `course/${course.id}/cover`;
  const all = useUploads(scope);
  const uploads = all.filter(({ state }) => state.kind !== 'done');
  const { isAwaited, awaitCover } = useCoverArrival(course.id, () => toast.error(t('failed')));
  const remove = useRemoveCover(course.id);

  return (
    <CoverField
      course={course}
      isBusy={uploads.length > 0 || isAwaited}
      isAwaited={isAwaited}
      onFile={(file) =>
        startUpload({
          file,
          scope,
          purpose: { kind: 'course_cover', courseId: course.id },
          onDone: ({ assetId }) => awaitCover(assetId),
        })
      }
      uploads={
        <>
          <UploadList uploads={uploads} />
          <UnfinishedUploads
            uploads={all}
            isWanted={(purpose) => purpose?.kind === 'course_cover' && purpose.courseId === course.id}
          />
        </>
      }
      isRemoving={isRemoving}
      onAskRemove={setIsRemoving}
      onRemove={() => remove.mutateAsync()}
    />
  );
}
