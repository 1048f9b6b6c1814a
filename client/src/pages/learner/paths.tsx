import { useTranslations } from 'use-intl';
import { PageHeading } from '../../app/page-heading';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { ListStates } from '../../features/admin/list-states';
import { PathCard } from '../../features/paths/path-card';
import { usePaths } from '../../features/paths/use-paths';

export function Page() {
  const t = useTranslations('paths');
  const list = usePaths();
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      <ListStates
        list={list}
        loadingText={t('loading')}
        empty={
          <EmptyState
            title={t('none')}
            action={
              <LinkButton to="/courses" variant="primary">
                {t('toCourses')}
              </LinkButton>
            }
          >
            {t('noneText')}
          </EmptyState>
        }
      >
        {(paths) => (
          <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
            {paths.map((path) => (
              <li key={path.id}>
                <PathCard path={path} />
              </li>
            ))}
          </ul>
        )}
      </ListStates>
    </div>
  );
}
