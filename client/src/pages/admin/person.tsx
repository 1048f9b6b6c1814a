import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { hasRole } from '../../app/require-role';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { TextLink } from '../../design/text-link';
import { useEnrollmentsOfLearner, usePerson } from '../../features/access/use-learner';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';

export function Page() {
  const t = useTranslations('admin');
  const words = useTranslations('access');
  const { userId = '' } = useParams();
  const { user } = useSession();
  const person = usePerson(userId);
  const enrollments = useEnrollmentsOfLearner(userId);
  const title = person.data?.name ?? t('accessOfSomeone');
  return (
    <AdminFrame
      title={title}
      lead={t('personLead')}
      above={<Breadcrumbs items={[{ label: t('people'), to: '/admin/people' }, { label: title }]} />}
    >
      {hasRole(user, ['admin']) && (
        <p>
          <TextLink to={`/admin/audit?person=${userId}`} className="inline-flex min-h-11 items-center">
            {t('auditOfPerson')}
          </TextLink>
        </p>
      )}
      <ListStates
        list={enrollments}
        loadingText={t('loadingEnrollments')}
        empty={<EmptyState title={t('noEnrollments')}>{t('noEnrollmentsHint')}</EmptyState>}
      >
        {(items) => (
          <DataTable
            caption={t('enrollmentsOf', { name: title })}
            rows={items}
            rowKey={({ id }) => id}
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
              <LinkButton size="small" to={`/admin/people/${userId}/courses/${course.id}`}>
                {t('whyAccess')}
                <span className="sr-only">: {course.title}</span>
              </LinkButton>
            )}
          />
        )}
      </ListStates>
    </AdminFrame>
  );
}
