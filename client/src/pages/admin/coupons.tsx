import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { Badge, type BadgeTone } from '../../design/badge';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { type Coupon, useCoupons, useEndCoupon } from '../../features/admin/use-coupons';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('admin');
  const coupons = useCoupons();
  const [ending, setEnding] = useState<Coupon>();
  return (
    <AdminFrame title={t('coupons')} lead={t('couponsLead')}>
      <div>
        <LinkButton to="/admin/coupons/new" variant="primary">
          {t('newCoupon')}
        </LinkButton>
      </div>
      <ListStates
        list={coupons}
        loadingText={t('loadingCoupons')}
        empty={<EmptyState title={t('noCoupons')}>{t('noCouponsHint')}</EmptyState>}
      >
        {(items) => <CouponTable coupons={items} onEnd={setEnding} />}
      </ListStates>
      {ending && <EndDialog coupon={ending} onClose={() => setEnding(undefined)} />}
    </AdminFrame>
  );
}

function CouponTable({ coupons, onEnd }: { coupons: Coupon[]; onEnd: (coupon: Coupon) => void }) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <DataTable
      caption={t('coupons')}
      rows={coupons}
      rowKey={({ id }) => id}
      actionsHeader={t('actions')}
      actions={(coupon) =>
        coupon.state === 'ended' ? null : (
          <Button
            size="small"
            aria-label={t('endCouponOf', { code: coupon.code })}
            onClick={() => onEnd(coupon)}
          >
            {t('endCoupon')}
          </Button>
        )
      }
      columns={[
        {
          key: 'code',
          header: t('couponCode'),
          cell: ({ code }) => <code className="break-all font-mono font-semibold">{code}</code>,
        },
        {
          key: 'state',
          header: t('status'),
          cell: ({ state }) => <Badge tone={tones[state]}>{t(`couponState.${state}`)}</Badge>,
        },
        {
          key: 'off',
          header: t('off'),
          cell: ({ discount }) =>
            discount.kind === 'percent'
              ? t('percentOff', { percent: discount.percent })
              : format.money(discount.amount),
        },
        {
          key: 'window',
          header: t('window'),
          cell: ({ startsAt, endsAt }) =>
            endsAt
              ? t('windowBetween', { from: format.date(startsAt), until: format.date(endsAt) })
              : t('windowFrom', { from: format.date(startsAt) }),
        },
        {
          key: 'scope',
          header: t('scope'),
          cell: ({ courseIds }) =>
            courseIds ? t('scopeSome', { count: courseIds.length }) : t('everyCourse'),
        },
        {
          key: 'uses',
          header: t('uses'),
          align: 'end',
          cell: ({ used, reserved, totalLimit }) => (
            <>
              {totalLimit === null ? used : t('usesOf', { used, limit: totalLimit })}
              {reserved > 0 && <span className="block text-ink-soft">{t('usesReserved', { reserved })}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

function EndDialog({ coupon, onClose }: { coupon: Coupon; onClose: () => void }) {
  const t = useTranslations('admin');
  const end = useEndCoupon();
  const { id, code } = coupon;
  return (
    <DeedDialog
      open
      isDangerous
      onClose={onClose}
      deed={() => end.mutateAsync(id)}
      done={t('couponEndedToast', { code })}
      title={t('endCouponTitle', { code })}
      description={t('endCouponText')}
      confirmText={t('endCoupon')}
    />
  );
}

const tones: Record<Coupon['state'], BadgeTone> = {
  coming: 'info',
  running: 'success',
  used_up: 'warning',
  ended: 'neutral',
};
