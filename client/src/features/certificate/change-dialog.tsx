import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
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
  const revoke = useRevokeCertificate();
  const reissue = useReissueCertificate();
  const { code } = certificate;
  const isReissue = kind === 'reissue';
  const [name, setName] = useState(certificate.learnerName);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const learnerName = name.trim();
  const nameError = isReissue && learnerName === '' ? t('nameMissing') : undefined;
  const reasonError = reason.trim().length < shortestReason ? t('reasonMissing') : undefined;

  const confirm = () => {
    setIsChecked(true);
    if (nameError !== undefined || reasonError !== undefined) {
      // When the fields have been marked.
      requestAnimationFrame(() =>
        document.getElementById(id)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return undefined;
    }
    const given = { code, reason: reason.trim() };
    return isReissue ? reissue.mutateAsync({ ...given, learnerName }) : revoke.mutateAsync(given);
  };

  return (
    <DeedDialog
      open
      onClose={onClose}
      deed={confirm}
      done={
        isReissue ? t('reissued', { name: learnerName }) : t('revoked', { name: certificate.learnerName })
      }
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
      </div>
    </DeedDialog>
  );
}

/** As the server has it. */
const shortestReason = 3;
