import { Check } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Price } from '../../design/price';
import { ProgressBar } from '../../design/progress-bar';
import { useFormat } from '../../messages/use-format';
import type { LearningPath } from './use-paths';

type PathCourse = LearningPath['courses'][number];

/** How far the reader is in a course of the path. */
export type StepProgress = {
  completed: number;
  total: number;
  percent: number;
  isCompleted: boolean;
};

/** The courses of a path, one after the other, each with how far one is in it. */
export function PathSteps({
  courses,
  progress,
}: {
  courses: readonly PathCourse[];
  progress: ReadonlyMap<string, StepProgress>;
}) {
  return (
    <ol className="flex flex-col gap-4">
      {courses.map((course, index) => (
        <li key={course.id}>
          <Step course={course} number={index + 1} progress={progress.get(course.id)} />
        </li>
      ))}
    </ol>
  );
}

function Step({
  course,
  number,
  progress,
}: {
  course: PathCourse;
  number: number;
  progress: StepProgress | undefined;
}) {
  const t = useTranslations('paths');
  const format = useFormat();
  const isDone = progress?.isCompleted === true;
  return (
    <article className="group relative flex gap-4 rounded-lg border border-line bg-surface p-4 shadow-low hover:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent sm:p-5">
      <span
        className={
          isDone
            ? 'flex size-9 shrink-0 items-center justify-center rounded-full bg-accent text-accent-ink'
            : 'flex size-9 shrink-0 items-center justify-center rounded-full border border-line-strong font-semibold tabular-nums'
        }
      >
        {isDone ? (
          <Check aria-label={t('done')} className="size-5" strokeWidth={3} />
        ) : (
          <span aria-hidden="true">{number}</span>
        )}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <h3 className="text-lg font-semibold leading-snug">
          <Link
            to={`/courses/${course.slug}`}
            className="break-words outline-none after:absolute after:inset-0 group-hover:text-accent"
          >
            {course.title}
          </Link>
        </h3>
        {course.subtitle && <p className="text-ink-soft">{course.subtitle}</p>}
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <span>
            {t('extent', { lessons: course.lessonCount, duration: format.duration(course.durationSeconds) })}
          </span>
          {!progress && <Price price={course.price} />}
        </p>
        {progress && !isDone && progress.total > 0 && (
          <ProgressBar
            percent={progress.percent}
            label={t('progressIn', { title: course.title })}
            text={t('lessonsDone', { completed: progress.completed, total: progress.total })}
          />
        )}
      </div>
    </article>
  );
}
