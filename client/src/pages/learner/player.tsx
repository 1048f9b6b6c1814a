import { useCallback, useMemo } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { NotFound } from '../../app/not-found';
import { OfflineBanner } from '../../app/shell/offline-banner';
import { ThemeMenu } from '../../app/shell/theme-menu';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup, SkeletonText } from '../../design/skeleton';
import { type Course, useCourse, useOutline } from '../../features/course/use-course';
import { useEnrollmentOf } from '../../features/learning/use-enrollments';
import { LessonSteps } from '../../features/player/lesson-steps';
import { lessonAfter, nextStep } from '../../features/player/next-step';
import { OutlinePanel } from '../../features/player/outline-panel';
import { PlayerFrame } from '../../features/player/player-frame';
import { ProgressSummary } from '../../features/player/progress-summary';
import { type Lesson, useCompleteLesson, useLesson } from '../../features/player/use-lesson';
import { locksOf, useLockText } from '../../features/player/use-lock-text';
import { useQuiz } from '../../features/quiz/use-quiz';
import { LessonContent } from './player/lesson-content';
import { LessonProblem } from './player/lesson-problem';
import { type LearningState, useLearningState } from './player/use-learning-state';

/** Where one learns. Without a lesson in the address it leads to the one that is next. */
export function Page() {
  const { slug = '', lessonId } = useParams();
  const course = useCourse(slug);
  // Asked at once, not after the course: it is what the reader came for.
  useLesson(lessonId);
  if (course.error instanceof ApiProblem && course.error.status === 404) return <NotFound />;
  if (course.isPending) return <PlayerSkeleton />;
  if (!course.data) {
    return (
      <main className="mx-auto w-full max-w-page px-4 py-12">
        <ProblemState
          error={course.error}
          onRetry={() => void course.refetch()}
          isRetrying={course.isFetching}
        />
      </main>
    );
  }
  return lessonId === undefined ? (
    <ToNextLesson course={course.data} />
  ) : (
    <Player course={course.data} lessonId={lessonId} />
  );
}

function ToNextLesson({ course }: { course: Course }) {
  const t = useTranslations('player');
  const { status } = useSession();
  const outline = useOutline(course.id);
  const enrollment = useEnrollmentOf(course.id);
  const isKnown = status === 'signed-out' || enrollment.data !== undefined || enrollment.isError;
  const next = enrollment.data?.nextLesson?.lessonId;
  if (next) return <Navigate to={`/learn/${course.slug}/${next}`} replace />;
  if (outline.isError) {
    return (
      <main className="mx-auto w-full max-w-page px-4 py-12">
        <ProblemState
          error={outline.error}
          onRetry={() => void outline.refetch()}
          isRetrying={outline.isFetching}
          action={<LinkButton to={`/courses/${course.slug}`}>{t('toCourse')}</LinkButton>}
        />
      </main>
    );
  }
  if (!isKnown || !outline.data) return <PlayerSkeleton />;
  const lessons = outline.data.sections.flatMap((section) => section.lessons);
  const first = enrollment.data ? lessons[0] : (lessons.find(({ isPreview }) => isPreview) ?? lessons[0]);
  if (first) return <Navigate to={`/learn/${course.slug}/${first.id}`} replace />;
  return (
    <main className="mx-auto w-full max-w-page px-4 py-12">
      <EmptyState
        title={t('emptyCourse')}
        action={<LinkButton to={`/courses/${course.slug}`}>{t('toCourse')}</LinkButton>}
      >
        {t('emptyCourseText')}
      </EmptyState>
    </main>
  );
}

function Player({ course, lessonId }: { course: Course; lessonId: string }) {
  const outline = useOutline(course.id);
  const lesson = useLesson(lessonId);
  const learning = useLearningState(course.id);
  const { enrollment } = learning;
  const completedLessonIds = useMemo(
    () => (enrollment ? new Set(enrollment.completedLessonIds) : undefined),
    [enrollment],
  );

  const lockText = useLockText();
  const locks = locksOf(enrollment?.progress);
  const lockTexts = new Map([...locks].map(([id, lock]) => [id, lockText(lock)]));

  return (
    <PlayerFrame
      course={course}
      progress={enrollment?.progress}
      corner={<Corner course={course} isVisitor={lesson.data?.enrollmentId === null && !enrollment} />}
      banner={<OfflineBanner />}
      outline={
        <>
          {enrollment && (
            <ProgressSummary progress={enrollment.progress} outline={outline.data} slug={course.slug} />
          )}
          {outline.data && (
            <OutlinePanel
              outline={outline.data}
              slug={course.slug}
              currentLessonId={lessonId}
              completedLessonIds={completedLessonIds}
              lockTexts={course.may.edit ? noLocks : lockTexts}
              isOpen={enrollment?.hasAccess === true || course.may.edit}
            />
          )}
        </>
      }
      steps={
        lesson.data && (
          <Steps
            course={course}
            lesson={lesson.data}
            learning={learning}
            isCompleted={completedLessonIds?.has(lessonId) ?? false}
          />
        )
      }
    >
      {lesson.isPending && <LessonSkeleton />}
      {lesson.isError && !lesson.data && (
        <LessonProblem course={course} lesson={lesson} lock={locks.get(lessonId)} enrollment={enrollment} />
      )}
      {lesson.data && (
        <LessonContent
          key={lessonId}
          course={course}
          lesson={lesson.data}
          learning={learning}
          onRenew={async () => (await lesson.refetch()).data}
        />
      )}
    </PlayerFrame>
  );
}

/** Those who teach the course wait for nothing. */
const noLocks: ReadonlyMap<string, string> = new Map();

function Corner({ course, isVisitor }: { course: Course; isVisitor: boolean }) {
  const t = useTranslations('player');
  return (
    <>
      <ThemeMenu />
      {isVisitor && !course.may.edit && (
        <LinkButton to={`/courses/${course.slug}`} variant="primary" size="small" className="shrink-0">
          {t('enrol')}
        </LinkButton>
      )}
    </>
  );
}

function Steps({
  course,
  lesson,
  learning: { enrollment },
  isCompleted,
}: {
  course: Course;
  lesson: Lesson;
  learning: LearningState;
  isCompleted: boolean;
}) {
  const navigate = useNavigate();
  const explain = useProblemText();
  const quiz = useQuiz(enrollment?.hasAccess ? lesson.quizId : undefined);
  const complete = useCompleteLesson(enrollment?.id ?? '');
  const isPassedByQuiz = lesson.kind === 'quiz' && quiz.data?.passMarkPercent !== null;
  const progress = enrollment?.hasAccess ? enrollment.progress : undefined;
  const { mutate } = complete;

  const completeAndGoOn = useCallback(
    () =>
      mutate(lesson.id, {
        onSuccess: (after) => {
          const next = after.remaining.length === 0 ? undefined : lessonAfter(lesson, after);
          void navigate(`/learn/${course.slug}/${next ?? 'completed'}`);
        },
      }),
    [mutate, lesson, course.slug, navigate],
  );
  // Until both are known there is nothing to offer that would not change under the reader's finger.
  if (lesson.enrollmentId !== null && !enrollment) return null;
  const hasFailedHere = complete.isError && complete.variables === lesson.id;
  return (
    <LessonSteps
      slug={course.slug}
      previousLessonId={lesson.previousLessonId}
      step={nextStep({ lesson, progress, isCompleted, isPassedByQuiz })}
      isCompleting={complete.isPending}
      onComplete={completeAndGoOn}
      error={hasFailedHere ? explain(complete.error).text : undefined}
    />
  );
}

function PlayerSkeleton() {
  return (
    <div className="flex flex-1 flex-col">
      <div className="h-14 border-b border-line bg-surface" />
      <main className="mx-auto w-full max-w-[48rem] px-4 pt-7 sm:px-8 lg:pt-12">
        <LessonSkeleton />
      </main>
    </div>
  );
}

function LessonSkeleton() {
  const t = useTranslations('player');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-6">
      <Skeleton className="h-4 w-32" />
      <Skeleton className="h-10 w-4/5" />
      <SkeletonText lines={6} />
      <SkeletonText lines={5} />
    </SkeletonGroup>
  );
}
