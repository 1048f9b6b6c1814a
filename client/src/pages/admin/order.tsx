import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { useSession } from '../../api/use-session';
import { NotFound } from '../../app/not-found';
import { hasRole } from '../../app/require-role';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { AdminFrame } from '../../features/admin/admin-frame';
import { DisputeList } from '../../features/admin/dispute-list';
import { OrderBadge, RefundBadge } from '../../features/admin/order-badge';
import { OrderLedger } from '../../features/admin/order-ledger';
import { RefundForm } from '../../features/admin/refund-form';
import { type Order, type Refund, useOrder } from '../../features/admin/use-orders';
import { BillingDocuments } from '../../features/billing/billing-documents';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('admin');
  const { orderId = '' } = useParams();
  const { user } = useSession();
  const isAdmin = hasRole(user, ['admin']);
  const order = useOrder(orderId);
  if (order.isError && toProblem(order.error).isTemporary === false) return <NotFound />;
  const title = order.data ? order.data.course.title : t('order');
  return (
    <AdminFrame
      title={title}
      above={<Breadcrumbs items={[{ label: t('orders'), to: '/admin/orders' }, { label: title }]} />}
    >
      {order.isPending && (
        <SkeletonGroup label={t('loadingOrders')} className="grid gap-6 lg:grid-cols-2">
          <Skeleton className="h-72" />
          <Skeleton className="h-72" />
        </SkeletonGroup>
      )}
      {order.isError && order.data === undefined && (
        <ProblemState
          error={order.error}
          onRetry={() => void order.refetch()}
          isRetrying={order.isFetching}
        />
      )}
      {order.data && <OrderDetails order={order.data} />}
      {order.data && isAdmin && <OrderLedger order={order.data} />}
    </AdminFrame>
  );
}

function OrderDetails({ order }: { order: Order }) {
  const t = useTranslations('admin');
  const billing = useTranslations('billing');
  const { refunds, refundable } = order;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card padding="large">
        <h2 className="mb-4 text-xl">{t('facts')}</h2>
        <Facts order={order} />
      </Card>
      <div className="flex flex-col gap-6">
        <DisputeList disputes={order.disputes ?? []} />
        <Card padding="large">
          <h2 className="mb-4 text-xl">{t('refunds')}</h2>
          {refunds.length === 0 && <p className="text-ink-soft">{t('noRefunds')}</p>}
          <ul className="divide-y divide-line">
            {refunds.map((refund) => (
              <RefundRow key={refund.id} refund={refund} />
            ))}
          </ul>
        </Card>
        <Card padding="large">
          <h2 className="mb-4 text-xl">{billing('documents')}</h2>
          {order.documents.length === 0 ? (
            <p className="text-ink-soft">{billing('noDocuments')}</p>
          ) : (
            <BillingDocuments documents={order.documents} />
          )}
        </Card>
        {refundable !== null && refundable.amount > 0 && order.status === 'paid' ? (
          <Card padding="large">
            <h2 className="mb-4 text-xl">{t('giveMoneyBack')}</h2>
            {/* What is left to give changes with every refund, and the form begins anew. */}
            <RefundForm key={refundable.amount} order={order} refundable={refundable} />
          </Card>
        ) : (
          <Callout>{t(`refundNot.${order.status}`)}</Callout>
        )}
      </div>
    </div>
  );
}

function Facts({ order }: { order: Order }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const rows: [string, ReactNode][] = [
    [t('status'), <OrderBadge key="status" status={order.status} />],
    [t('learner'), order.learner.name ?? t('nameOnItsWay')],
    [
      t('course'),
      <TextLink key="course" to={`/courses/${order.course.slug}`}>
        {order.course.title}
      </TextLink>,
    ],
    [t('amount'), format.money(order.amount)],
    ...(order.discount
      ? ([[t('discount', { code: order.discount.code }), format.money(order.discount.amount)]] as [
          string,
          ReactNode,
        ][])
      : []),
    [t('refundedSoFar'), format.money(order.refunded)],
    [t('ordered'), <DateTime key="ordered" value={order.createdAt} look="dateTime" />],
    [t('paid'), order.paidAt ? <DateTime key="paid" value={order.paidAt} look="dateTime" /> : t('notPaid')],
    ...(order.declineCode ? ([[t('declined'), order.declineCode]] as [string, ReactNode][]) : []),
    [t('orderId'), <Code key="order" text={order.id} />],
    [t('enrollmentId'), <Code key="enrollment" text={order.enrollmentId} />],
  ];
  return (
    <dl className="divide-y divide-line">
      {rows.map(([name, value]) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="min-w-0 font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Code({ text }: { text: string }) {
  return <code className="select-all break-all font-mono text-sm font-normal">{text}</code>;
}

function RefundRow({ refund }: { refund: Refund }) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="font-semibold tabular-nums">{format.money(refund.amount)}</span>
        <RefundBadge status={refund.status} />
      </div>
      <p className="text-sm text-ink-soft">
        {t(`refundCause.${refund.cause}`)} · <DateTime value={refund.createdAt} look="dateTime" />
      </p>
      {refund.reason && <p className="whitespace-pre-line break-words">{refund.reason}</p>}
      {refund.failure && <p className="text-danger">{refund.failure}</p>}
    </li>
  );
}
