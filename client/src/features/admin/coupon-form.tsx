import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Checkbox } from '../../design/checkbox';
import { RadioGroup } from '../../design/radio-group';
import { Select } from '../../design/select';
import { Skeleton } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { type CouponValues, couponOf, currencies, emptyCoupon, useCouponErrors } from './coupon-values';
import { useCreateCoupon, usePricedCourses } from './use-coupons';

/** Makes a coupon, and leads back to the list. */
export function CouponForm() {
  const t = useTranslations('admin');
  const navigate = useNavigate();
  const create = useCreateCoupon();
  const validate = useCouponErrors();
  const form = useApiForm({
    initial: emptyCoupon,
    validate,
    submit: (values, { idempotencyKey }) => create.mutateAsync({ coupon: couponOf(values), idempotencyKey }),
    onSuccess: ({ code }) => {
      toast.success(t('couponMade', { code }));
      void navigate('/admin/coupons');
    },
  });
  const { kind, scope } = form.values;
  return (
    <ApiForm form={form}>
      <TextField
        label={t('couponCode')}
        hint={t('couponCodeHint')}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        className="max-w-sm"
        {...form.field('code')}
      />
      <RadioGroup
        label={t('couponTakesOff')}
        value={kind}
        onChange={(value) => form.setValue('kind', value)}
        options={[
          { value: 'percent', label: t('couponPercent') },
          { value: 'amount', label: t('couponAmount') },
        ]}
      />
      {kind === 'percent' ? (
        <TextField
          label={t('percentLabel')}
          hint={t('percentHint')}
          inputMode="numeric"
          className="max-w-48"
          {...form.field('percent')}
        />
      ) : (
        <div className="grid max-w-sm grid-cols-2 gap-4">
          <TextField label={t('amountLabel')} inputMode="decimal" {...form.field('amount')} />
          <Select
            label={t('currency')}
            value={form.values.currency}
            onChange={(value) => form.setValue('currency', value)}
            options={currencies.map((value) => ({ value, label: value.toUpperCase() }))}
          />
        </div>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          type="datetime-local"
          label={t('couponFrom')}
          hint={t('couponFromHint')}
          optional
          {...form.field('startsAt')}
        />
        <TextField
          type="datetime-local"
          label={t('couponUntil')}
          hint={t('couponUntilHint')}
          optional
          {...form.field('endsAt')}
        />
        <TextField
          label={t('couponTotal')}
          hint={t('noLimit')}
          inputMode="numeric"
          optional
          {...form.field('totalLimit')}
        />
        <TextField
          label={t('couponPerLearner')}
          hint={t('noLimit')}
          inputMode="numeric"
          optional
          {...form.field('perLearnerLimit')}
        />
      </div>
      <RadioGroup
        label={t('couponCourses')}
        value={scope}
        onChange={(value) => form.setValue('scope', value)}
        error={form.errors.scope}
        options={[
          { value: 'every', label: t('everyCourse') },
          { value: 'chosen', label: t('chosenCourses') },
        ]}
      />
      {scope === 'chosen' && (
        <Courses chosen={form.values.courseIds} onChange={(ids) => form.setValue('courseIds', ids)} />
      )}
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('makeCoupon')}
      </Button>
    </ApiForm>
  );
}

type Chosen = CouponValues['courseIds'];

function Courses({ chosen, onChange }: { chosen: Chosen; onChange: (ids: Chosen) => void }) {
  const t = useTranslations('admin');
  const courses = usePricedCourses();
  if (courses.isPending) return <Skeleton className="h-32" />;
  if (courses.isError) {
    return <ProblemState error={courses.error} onRetry={() => void courses.refetch()} />;
  }
  return (
    <fieldset className="max-h-80 overflow-y-auto rounded-md border border-line p-3">
      <legend className="sr-only">{t('chosenCourses')}</legend>
      {courses.data.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          value={chosen.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  );
}
