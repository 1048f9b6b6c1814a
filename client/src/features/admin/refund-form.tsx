import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { RadioGroup } from '../../design/radio-group';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { type Money, useFormat } from '../../messages/use-format';
import { amountToType, parseAmount } from './typed-amount';
import { type Order, useRefund } from './use-orders';

/** Gives money back, in full or in part, after saying what will happen. */
export function RefundForm({ order, refundable }: { order: Order; refundable: Money }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const refund = useRefund(order.id);
  const { currency } = refundable;
  const [isAsked, setIsAsked] = useState(false);
  const form = useApiForm({
    initial: {
      extent: 'full' as 'full' | 'part',
      amount: amountToType(refundable.amount, currency),
      reason: '',
    },
    submit: ({ extent, amount, reason }, { idempotencyKey }) =>
      refund.mutateAsync({
        amount: extent === 'full' ? undefined : parseAmount(amount, currency),
        reason: reason.trim(),
        idempotencyKey,
      }),
    onSuccess: (made) => toast.success(t('refundBegun', { amount: format.money(made.amount) })),
  });
  const { extent, amount, reason } = form.values;
  const parsed = extent === 'full' ? refundable.amount : parseAmount(amount, currency);
  const isWhole = parsed === refundable.amount;
  const money = format.money({ amount: parsed ?? 0, currency });

  const [isChecked, setIsChecked] = useState(false);
  const isAmountWrong = parsed === undefined || parsed < 1 || parsed > refundable.amount;
  const amountError = isAmountWrong ? t('refundAmountWrong', { most: format.money(refundable) }) : undefined;
  const reasonError = reason.trim() === '' ? t('refundReasonMissing') : undefined;
  const ask = () => {
    setIsChecked(true);
    if (amountError === undefined && reasonError === undefined) return setIsAsked(true);
    // When the fields have been marked.
    requestAnimationFrame(() =>
      form.form.ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  return (
    <ApiForm
      form={{
        ...form,
        form: {
          ...form.form,
          onSubmit: (event) => {
            event.preventDefault();
            ask();
          },
        },
      }}
    >
      <RadioGroup
        label={t('refundExtent')}
        look="cards"
        value={extent}
        onChange={(value) => form.setValue('extent', value)}
        options={[
          {
            value: 'full',
            label: t('refundFull', { amount: format.money(refundable) }),
            hint: t('refundFullHint'),
          },
          { value: 'part', label: t('refundPart'), hint: t('refundPartHint') },
        ]}
      />
      {extent === 'part' && (
        <TextField
          label={t('refundAmount', { currency: currency.toUpperCase() })}
          inputMode="decimal"
          className="max-w-48"
          {...form.field('amount')}
          error={(isChecked ? amountError : undefined) ?? form.errors.amount}
        />
      )}
      <TextArea
        label={t('refundReason')}
        hint={t('refundReasonHint')}
        rows={2}
        maxLength={500}
        {...form.field('reason')}
        error={(isChecked ? reasonError : undefined) ?? form.errors.reason}
      />
      <Button type="submit" variant="danger" busy={form.isBusy} className="self-start">
        {t('giveBack', { amount: money })}
      </Button>
      <ConfirmDialog
        open={isAsked}
        onClose={() => setIsAsked(false)}
        onConfirm={() => {
          setIsAsked(false);
          form.submit();
        }}
        isDangerous
        title={t('refundTitle', { amount: money, name: order.learner.name ?? t('theLearner') })}
        description={t('refundCannotBeUndone')}
        confirmText={t('giveBack', { amount: money })}
      >
        <ul className="mt-4 list-disc space-y-1.5 pl-5">
          <li>{t('refundToCard', { amount: money })}</li>
          <li>{t(isWhole ? 'refundEndsAccess' : 'refundKeepsAccess', { course: order.course.title })}</li>
          <li>{t('refundTold')}</li>
        </ul>
      </ConfirmDialog>
    </ApiForm>
  );
}
