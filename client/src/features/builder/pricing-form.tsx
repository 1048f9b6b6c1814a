import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { useSelling } from '../../api/use-selling';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { RadioGroup } from '../../design/radio-group';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { amountIn, type Currency, currencies, isCurrency, lowestAmount, textOf } from './price-text';
import { type EditableCourse, useChangeCourse } from './use-editable-course';

/** Free, or what it costs. */
export function PricingForm({
  course,
  onRefresh,
}: {
  course: EditableCourse;
  onRefresh: () => Promise<unknown>;
}) {
  const t = useTranslations('builder');
  const tSelling = useTranslations('selling');
  const selling = useSelling();
  const format = useFormat();
  const change = useChangeCourse(course.id);
  const form = useApiForm({
    initial: pricingOf(course),
    validate: ({ kind, amount, currency }) => {
      const parsed = kind === 'paid' ? amountIn(amount) : undefined;
      if (!parsed || 'amount' in parsed) return {};
      const lowest = format.money({ amount: lowestAmount, currency });
      return { amount: t(`price.${parsed.refusal}`, { lowest }) };
    },
    submit: async ({ kind, amount, currency }) => {
      const parsed = amountIn(amount);
      const price = kind === 'paid' && 'amount' in parsed ? { amount: parsed.amount, currency } : null;
      try {
        return await change({ price, version: course.version });
      } catch (error) {
        await onRefresh().catch(() => undefined);
        throw error;
      }
    },
    onSuccess: (saved) => {
      form.reset(pricingOf(saved));
      toast.success(t('price.saved'));
    },
  });
  const { values, setValue } = form;
  const isDirty = JSON.stringify(values) !== JSON.stringify(pricingOf(course));

  return (
    <ApiForm form={form} className="max-w-xl">
      <RadioGroup
        label={t('price.label')}
        look="cards"
        value={values.kind}
        onChange={(kind) => setValue('kind', kind)}
        options={[
          { value: 'free', label: t('price.free'), hint: t('price.freeHint') },
          { value: 'paid', label: t('price.paid'), hint: t('price.paidHint') },
        ]}
      />
      {values.kind === 'paid' && (
        <div className="grid grid-cols-[1fr_10rem] items-start gap-4">
          <TextField
            label={t('price.amount')}
            hint={t('price.amountHint', {
              lowest: format.money({ amount: lowestAmount, currency: values.currency }),
            })}
            inputMode="decimal"
            autoComplete="off"
            {...form.field('amount')}
          />
          <Select
            label={t('price.currency')}
            options={currencies.map((currency) => ({ value: currency, label: currency.toUpperCase() }))}
            {...form.field('currency')}
          />
        </div>
      )}
      {values.kind === 'paid' && selling.data?.isSelling === false && (
        <Callout kind="warning">{tSelling('studio')}</Callout>
      )}
      <p className="text-sm text-ink-soft">{t('price.effect')}</p>
      <div>
        <Button type="submit" variant="primary" busy={form.isBusy} disabled={!isDirty}>
          {t('price.save')}
        </Button>
      </div>
    </ApiForm>
  );
}

type Pricing = { kind: 'free' | 'paid'; amount: string; currency: Currency };

function pricingOf({ price }: EditableCourse): Pricing {
  if (price === null) return { kind: 'free', amount: '', currency: 'eur' };
  const currency = price.currency.toLowerCase();
  return { kind: 'paid', amount: textOf(price.amount), currency: isCurrency(currency) ? currency : 'eur' };
}
