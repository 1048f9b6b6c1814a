import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import { Button } from '../../design/button';
import { type Column, DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { TextLink } from '../../design/text-link';
import { type CertificateChange, ChangeDialog } from './change-dialog';
import type { ManagedCertificate } from './use-managed-certificates';

/** Certificates in a table, with what may be done about each. */
export function ManagedCertificates({
  certificates,
  showsCourse,
}: {
  certificates: readonly ManagedCertificate[];
  showsCourse: boolean;
}) {
  const t = useTranslations('certificate');
  const [change, setChange] = useState<CertificateChange>();
  const course: Column<ManagedCertificate> = {
    key: 'course',
    header: t('manage.course'),
    cell: ({ courseTitle }) => courseTitle,
  };
  return (
    <>
      <DataTable
        caption={t('manage.caption')}
        rows={certificates}
        rowKey={({ id }) => id}
        columns={[
          { key: 'learner', header: t('manage.learner'), cell: ({ learnerName }) => learnerName },
          ...(showsCourse ? [course] : []),
          {
            key: 'status',
            header: t('manage.statusHeader'),
            cell: ({ status }) => <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>,
          },
          {
            key: 'issued',
            header: t('manage.issued'),
            cell: ({ issuedAt }) => <DateTime value={issuedAt} />,
          },
          {
            key: 'code',
            header: t('manage.code'),
            cell: ({ code }) => (
              <TextLink to={`/verify/${code}`} className="break-all font-mono">
                {code}
              </TextLink>
            ),
          },
        ]}
        actionsHeader={t('manage.actions')}
        actions={(certificate) => <Actions certificate={certificate} onChange={setChange} />}
      />
      {change && <ChangeDialog {...change} onClose={() => setChange(undefined)} />}
    </>
  );
}

function Actions({
  certificate,
  onChange,
}: {
  certificate: ManagedCertificate;
  onChange: (change: CertificateChange) => void;
}) {
  const t = useTranslations('certificate.manage');
  const { may, status, learnerName: name } = certificate;
  const isRevoked = status === 'revoked';
  return (
    <span className="flex flex-wrap gap-2 md:flex-nowrap md:justify-end">
      {may.reissue && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t(isRevoked ? 'reissueRevokedOf' : 'reissueOf', { name })}
          onClick={() => onChange({ kind: 'reissue', certificate })}
        >
          {t(isRevoked ? 'reissueRevoked' : 'reissue')}
        </Button>
      )}
      {may.revoke && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t('revokeOf', { name })}
          onClick={() => onChange({ kind: 'revoke', certificate })}
        >
          {t('revoke')}
        </Button>
      )}
    </span>
  );
}

const tones: Record<ManagedCertificate['status'], BadgeTone> = {
  valid: 'success',
  revoked: 'danger',
  replaced: 'neutral',
};
