import { useTranslations } from 'use-intl';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Card } from '../../design/card';
import { AdminFrame } from '../../features/admin/admin-frame';
import { CouponForm } from '../../features/admin/coupon-form';

export function Page() {
  const t = useTranslations('admin');
  return (
    <AdminFrame
      title={t('newCoupon')}
      lead={t('newCouponLead')}
      above={
        <Breadcrumbs items={[{ label: t('coupons'), to: '/admin/coupons' }, { label: t('newCoupon') }]} />
      }
    >
      <Card padding="large" className="max-w-2xl">
        <CouponForm />
      </Card>
    </AdminFrame>
  );
}
