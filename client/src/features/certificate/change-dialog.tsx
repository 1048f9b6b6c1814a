import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Callout } from '../../design/callout';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import {
  type ManagedCertificate,
  useReissueCertificate,
  useRevokeCertificate,
} from './use-managed-certificates';

export type CertificateChange = {
  kind: 'revoke' | 'reissue';
  certificate: ManagedCertificate;
};

/** Asks for the reason, and for the name where it is corrected, and says what will happen. */
export function ChangeDialog({ kind, certificate, onClose }: CertificateChange & { onClose: () => void }) {
  const t = useTranslations('certificate.manage');
  const id = useId();
  const problemText = useProblemText();
  const revoke = useRevokeCertificate();
  const reissue = useReissueCertificate();
  const { code } = certificate;
  const isReissue = kind === 'reissue';
  const [name, setName] = useState(certificate.learnerName);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const nameError = isReissue && name.trim() === '' ? t('nameMissing') : undefined;
  const reasonError = reason.trim().length < shortestReason ? t('reasonMissing') : undefined;

  const confirm = () => {
    setIsChecked(true);
    if (nameError !== undefined || reasonError !== undefined) {
      // When the fields have been marked.
      requestAnimationFrame(() =>
        document.getElementById(id)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const done = (text: string) => ({
      onSuccess: () => {
        toast.success(text);
        onClose();
      },
    });
    if (isReissue) {
      const learnerName = name.trim();
      reissue.mutate(
        { code, learnerName, reason: reason.trim() },
        done(t('reissued', { name: learnerName })),
      );
    } else {
      revoke.mutate({ code, reason: reason.trim() }, done(t('revoked', { name: certificate.learnerName })));
    }
  };
  const { isPending, error } = isReissue ? reissue : revoke;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={confirm}
      busy={isPending}
      isDangerous={!isReissue}
      title={t(`${kind}Title`, { name: certificate.learnerName })}
      description={t(`${kind}Text`)}
      confirmText={t(`${kind}Do`)}
    >
      <div id={id} className="mt-4 flex flex-col gap-4">
        {isReissue && (
          <TextField
            label={t('name')}
            value={name}
            onChange={setName}
            maxLength={200}
            autoComplete="off"
            error={isChecked ? nameError : undefined}
          />
        )}
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={isChecked ? reasonError : undefined}
        />
        {error && <Callout kind="caution">{problemText(error).text}</Callout>}
      </div>
    </ConfirmDialog>
  );
}

/** As the server has it. */
const shortestReason = 3;
