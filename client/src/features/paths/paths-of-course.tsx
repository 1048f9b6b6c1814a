import { useTranslations } from 'use-intl';
import { PathCard } from './path-card';
import { usePathsOfCourse } from './use-paths';

/** The learning paths that a course is a step of. An offer: where there is none, or it cannot be had, the page goes on without it. */
export function PathsOfCourse({ courseId }: { courseId: string }) {
  const t = useTranslations('paths');
  const paths = usePathsOfCourse(courseId);
  if (!paths.data || paths.data.items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t('ofCourse', { count: paths.data.items.length })}</h2>
      <ul className="grid gap-5 sm:grid-cols-2">
        {paths.data.items.map((path) => (
          <li key={path.id}>
            <PathCard path={path} headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
