import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../api/form-dialog';
import { useApiForm } from '../../../api/use-api-form';
import { TextField } from '../../../design/text-field';
import { createBank, type ListedBank, renameBank, useRefreshBanks } from './use-banks';

/** Asks for the title of a bank, a new one or one that is there. */
export function BankTitleDialog({
  courseId,
  bank,
  onClose,
  onDone,
}: {
  courseId: string;
  bank?: { id: string; title: string };
  onClose: () => void;
  onDone: (bank: ListedBank) => void;
}) {
  const t = useTranslations('questionBanks');
  const refresh = useRefreshBanks();
  const form = useApiForm({
    initial: { title: bank?.title ?? '' },
    validate: ({ title }) => (title.trim() === '' ? { title: t('titleMissing') } : {}),
    submit: ({ title }, { idempotencyKey }) =>
      bank ? renameBank(bank.id, title.trim()) : createBank(courseId, title.trim(), idempotencyKey),
    onSuccess: (done) => {
      refresh();
      onDone(done);
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={bank ? t('renameTitle') : t('newTitle')}
      submitText={bank ? t('rename') : t('create')}
    >
      <TextField label={t('bankTitle')} maxLength={200} autoComplete="off" {...form.field('title')} />
    </FormDialog>
  );
}
