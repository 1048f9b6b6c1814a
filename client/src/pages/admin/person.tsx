import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { useSession } from '../../api/use-session';
import { NotFound } from '../../app/not-found';
import { PageSkeleton } from '../../app/page-skeleton';
import { hasRole } from '../../app/require-role';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { TextLink } from '../../design/text-link';
import { useEnrollmentsOfLearner } from '../../features/access/use-learner';
import { AccountEmail } from '../../features/admin/account-email';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { RoleBadges } from '../../features/admin/role-badges';
import { type Account, useAccount } from '../../features/admin/use-accounts';

export function Page() {
  const { userId = '' } = useParams();
  const account = useAccount(userId);
  if (account.data) return <Person account={account.data} />;
  if (account.isPending) return <PageSkeleton />;
  if ([400, 404].includes(toProblem(account.error).status)) return <NotFound />;
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-12">
      <ProblemState
        error={account.error}
        onRetry={() => void account.refetch()}
        isRetrying={account.isFetching}
      />
    </div>
  );
}

function Person({ account }: { account: Account }) {
  const t = useTranslations('admin');
  const { user } = useSession();
  const { id, name, roles, createdAt } = account;
  return (
    <AdminFrame
      title={name}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <AccountEmail account={account} />
          <RoleBadges roles={roles} />
          <span>
            {t('since')} <DateTime value={createdAt} />
          </span>
        </span>
      }
      above={<Breadcrumbs items={[{ label: t('people'), to: '/admin/people' }, { label: name }]} />}
    >
      {hasRole(user, ['admin']) && (
        <p>
          <TextLink to={`/admin/audit?person=${id}`} className="inline-flex min-h-11 items-center">
            {t('auditOfPerson')}
          </TextLink>
        </p>
      )}
      <Courses account={account} />
    </AdminFrame>
  );
}

function Courses({ account: { id, name } }: { account: Account }) {
  const t = useTranslations('admin');
  const words = useTranslations('access');
  const enrollments = useEnrollmentsOfLearner(id);
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl">{t('coursesOfPerson')}</h2>
        <p className="mt-1 max-w-prose text-ink-soft">{t('personLead')}</p>
      </div>
      <ListStates
        list={enrollments}
        loadingText={t('loadingEnrollments')}
        empty={<EmptyState title={t('noEnrollments')}>{t('noEnrollmentsHint')}</EmptyState>}
      >
        {(items) => (
          <DataTable
            caption={t('enrollmentsOf', { name })}
            rows={items}
            rowKey={(enrollment) => enrollment.id}
            columns={[
              { key: 'course', header: t('course'), cell: ({ course }) => course.title },
              { key: 'status', header: t('status'), cell: ({ status }) => words(`status.${status}`) },
              {
                key: 'active',
                header: t('lastActive'),
                cell: ({ lastActivityAt }) => <DateTime value={lastActivityAt} look="relative" />,
              },
            ]}
            actionsHeader={t('actions')}
            actions={({ course }) => (
              <LinkButton size="small" to={`/admin/people/${id}/courses/${course.id}`}>
                {t('whyAccess')}
                <span className="sr-only">: {course.title}</span>
              </LinkButton>
            )}
          />
        )}
      </ListStates>
    </section>
  );
}
