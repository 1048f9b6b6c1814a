import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/card';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { AdminFrame } from '../../features/admin/admin-frame';
import { InstructorBalances } from '../../features/admin/instructor-balances';
import { ListStates } from '../../features/admin/list-states';
import { ShareRuleForm } from '../../features/admin/share-rule-form';
import {
  type Payout,
  type ShareRule,
  useAllStatements,
  useInstructorEarnings,
  usePayouts,
  useShareRules,
} from '../../features/admin/use-shares';
import { StatementTable } from '../../features/earnings/statement-table';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('shares');
  const earnings = useInstructorEarnings();
  const rules = useShareRules();
  const payouts = usePayouts();
  const statements = useAllStatements();
  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      <Section title={t('balances')}>
        <ListStates list={earnings} loadingText={t('loading')} empty={<Nothing>{t('noBalances')}</Nothing>}>
          {(items) => <InstructorBalances earnings={items} />}
        </ListStates>
      </Section>
      <Section title={t('rules')}>
        <Card padding="large" className="mb-4 max-w-2xl">
          <ShareRuleForm />
        </Card>
        <ListStates list={rules} loadingText={t('loading')} empty={<Nothing>{t('noRules')}</Nothing>}>
          {(items) => <Rules rules={items} />}
        </ListStates>
      </Section>
      <Section title={t('statements')}>
        <ListStates
          list={statements}
          loadingText={t('loading')}
          empty={<Nothing>{t('noStatements')}</Nothing>}
        >
          {(items) => <StatementTable statements={items} isOfAll />}
        </ListStates>
      </Section>
      <Section title={t('payouts')}>
        <ListStates list={payouts} loadingText={t('loading')} empty={<Nothing>{t('noPayouts')}</Nothing>}>
          {(items) => <Payouts payouts={items} />}
        </ListStates>
      </Section>
    </AdminFrame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="text-ink-soft">{children}</p>;
}

function Rules({ rules }: { rules: ShareRule[] }) {
  const t = useTranslations('shares');
  const format = useFormat();
  return (
    <DataTable
      caption={t('rules')}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'course',
          header: t('forCourse'),
          cell: ({ course }) => (course === null ? t('everyCourse') : (course.title ?? course.id)),
        },
        {
          key: 'share',
          header: t('share'),
          align: 'end',
          cell: ({ basisPoints }) => t('percentOf', { percent: format.decimal(basisPoints / 100, 2) }),
        },
        {
          key: 'from',
          header: t('since'),
          cell: ({ effectiveFrom }) => <DateTime value={effectiveFrom} look="dateTime" />,
        },
      ]}
    />
  );
}

function Payouts({ payouts }: { payouts: Payout[] }) {
  const t = useTranslations('shares');
  const admin = useTranslations('admin');
  const format = useFormat();
  return (
    <DataTable
      caption={t('payouts')}
      rows={payouts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('instructor'),
          cell: ({ instructor }) => instructor.name ?? admin('nameOnItsWay'),
        },
        { key: 'reference', header: t('reference'), cell: ({ reference }) => reference },
        { key: 'on', header: t('recorded'), cell: ({ createdAt }) => <DateTime value={createdAt} /> },
        { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => format.money(amount) },
      ]}
    />
  );
}
