import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import type { OrderStatus, Refund } from './use-orders';

/** How far an order has come. */
export function OrderBadge({ status }: { status: OrderStatus }) {
  const t = useTranslations('admin');
  return <Badge tone={orderTones[status]}>{t(`orderStatus.${status}`)}</Badge>;
}

/** How far a refund has come. */
export function RefundBadge({ status }: { status: Refund['status'] }) {
  const t = useTranslations('admin');
  return <Badge tone={refundTones[status]}>{t(`refundStatus.${status}`)}</Badge>;
}

const orderTones: Record<OrderStatus, BadgeTone> = {
  opening: 'neutral',
  open: 'info',
  paid: 'success',
  refunded: 'warning',
  disputed: 'danger',
  expired: 'neutral',
  failed: 'danger',
};

const refundTones: Record<Refund['status'], BadgeTone> = {
  pending: 'info',
  succeeded: 'success',
  failed: 'danger',
};
