import { Copy, Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { buttonClasses } from '../../design/button-classes';
import { Callout } from '../../design/callout';
import { toast } from '../../design/toast';

/** Recovery codes, the one time that they are shown. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('account');
  const text = `${codes.join('\n')}\n`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast.success(t('codesCopied')),
      () => toast.error(t('codesNotCopied')),
    );
  return (
    <div className="flex flex-col gap-4">
      <Callout kind="warning" title={t('keepCodes')}>
        {t('keepCodesText')}
      </Callout>
      <ul
        aria-label={t('recoveryCodes')}
        className="grid gap-x-8 gap-y-1 rounded-md bg-sunken px-4 py-3 font-mono text-sm sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code} className="break-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {/* Without a secure connection there is no clipboard. */}
        {navigator.clipboard && (
          <Button icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
            {t('copyCodes')}
          </Button>
        )}
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="stoa-recovery-codes.txt"
          className={buttonClasses({ variant: 'secondary', size: 'medium' })}
        >
          <Download aria-hidden="true" />
          {t('downloadCodes')}
        </a>
      </div>
    </div>
  );
}
