import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useCourseDraft } from '../../features/builder/use-course-draft';
import { useEditableCourse } from '../../features/builder/use-editable-course';
import { useLessonDraft } from '../../features/lesson-editor/use-lesson-draft';
import { LessonEditor } from './lesson-editor';

export function Page() {
  const t = useTranslations('lessonEditor');
  const { courseId = '', lessonId = '' } = useParams();
  const lesson = useLessonDraft(lessonId);
  const course = useEditableCourse(courseId);
  const draft = useCourseDraft(courseId);

  if (lesson.data && lesson.data.courseId === courseId) {
    return (
      <LessonEditor
        key={lessonId}
        lesson={lesson.data}
        courseTitle={course.data?.title ?? t('course')}
        courseLanguage={course.data?.language ?? 'en'}
        outline={draft.data?.sections ?? []}
      />
    );
  }
  if (lesson.data || (lesson.isError && [400, 404].includes(toProblem(lesson.error).status))) {
    return <NotFound />;
  }
  return (
    <div className="mx-auto w-full max-w-page px-4 py-8 sm:px-6">
      {lesson.isError ? (
        <ProblemState
          error={lesson.error}
          onRetry={() => void lesson.refetch()}
          isRetrying={lesson.isFetching}
        />
      ) : (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-5">
          <Skeleton className="h-5 w-64" />
          <Skeleton className="h-12" />
          <div className="grid gap-4 lg:grid-cols-2">
            <Skeleton className="h-96" />
            <Skeleton className="hidden h-96 lg:block" />
          </div>
        </SkeletonGroup>
      )}
    </div>
  );
}
