import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { type BillingDetails, useBillingDetails, useSaveBillingDetails } from './use-billing-details';

/** Whom the next invoices are made out to: nothing of it is required. */
export function BillingDetailsForm() {
  const t = useTranslations('billing');
  const details = useBillingDetails();
  if (details.isPending)
    return (
      <SkeletonGroup label={t('loadingDetails')} className="flex flex-col gap-4">
        <Skeleton className="h-14" />
        <Skeleton className="h-24" />
      </SkeletonGroup>
    );
  if (details.isError)
    return (
      <ProblemState
        error={details.error}
        onRetry={() => void details.refetch()}
        isRetrying={details.isFetching}
      />
    );
  return <Fields details={details.data} />;
}

function Fields({ details }: { details: BillingDetails }) {
  const t = useTranslations('billing');
  const save = useSaveBillingDetails();
  const form = useApiForm({
    initial: {
      name: details.name ?? '',
      address: details.address ?? '',
      taxId: details.taxId ?? '',
    },
    submit: (values) => save.mutateAsync(values),
    onSuccess: () => toast.success(t('detailsSaved')),
  });
  return (
    <ApiForm form={form}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        optional
        maxLength={200}
        autoComplete="organization"
        {...form.field('name')}
      />
      <TextArea
        label={t('address')}
        hint={t('addressHint')}
        optional
        rows={3}
        maxLength={500}
        autoComplete="street-address"
        {...form.field('address')}
      />
      <TextField
        label={t('taxId')}
        optional
        maxLength={50}
        autoComplete="off"
        spellCheck={false}
        {...form.field('taxId')}
      />
      <Button type="submit" busy={form.isBusy} className="self-start">
        {t('saveDetails')}
      </Button>
    </ApiForm>
  );
}
