import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { amountToType, parseAmount } from './typed-amount';
import { type EarningsBalance, type InstructorEarnings, useRecordPayout } from './use-shares';

/** Records money that was sent to an instructor by hand. */
export function PayoutDialog({
  instructor,
  balance,
  onClose,
}: {
  instructor: InstructorEarnings['instructor'];
  balance: EarningsBalance;
  onClose: () => void;
}) {
  const t = useTranslations('shares');
  const admin = useTranslations('admin');
  const format = useFormat();
  const record = useRecordPayout();
  const { currency } = balance;
  const most = { amount: balance.balance, currency };
  const form = useApiForm({
    initial: { amount: amountToType(balance.balance, currency), reference: '' },
    validate: ({ amount, reference }) => {
      const parsed = parseAmount(amount, currency);
      const isWrong = parsed === undefined || parsed < 1 || parsed > balance.balance;
      return {
        ...(isWrong && { amount: t('amountWrong', { most: format.money(most) }) }),
        ...(reference.trim() === '' && { reference: t('referenceMissing') }),
      };
    },
    submit: ({ amount, reference }, { idempotencyKey }) =>
      record.mutateAsync({
        payout: {
          instructorId: instructor.id,
          amount: { amount: parseAmount(amount, currency) ?? 0, currency },
          reference: reference.trim(),
        },
        idempotencyKey,
      }),
    onSuccess: ({ amount }) => {
      toast.success(t('payoutRecorded', { amount: format.money(amount) }));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('payoutTitle', { name: instructor.name ?? admin('nameOnItsWay') })}
      description={t('payoutText', { owed: format.money(most) })}
      submitText={t('recordPayout')}
    >
      <TextField
        label={t('amountIn', { currency: currency.toUpperCase() })}
        inputMode="decimal"
        autoComplete="off"
        {...form.field('amount')}
      />
      <TextField
        label={t('reference')}
        hint={t('referenceHint')}
        maxLength={200}
        autoComplete="off"
        {...form.field('reference')}
      />
    </FormDialog>
  );
}
