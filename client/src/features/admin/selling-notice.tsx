import { useTranslations } from 'use-intl';
import { useSelling } from '../../api/use-selling';
import { Callout } from '../../design/callout';

/** What to configure where nothing can be sold; nothing where it can. */
export function SellingNotice() {
  const t = useTranslations('selling');
  const selling = useSelling();
  if (selling.data?.isSelling !== false) return null;
  return (
    <Callout kind="warning" title={t('notConfigured')}>
      <p>{t('notConfiguredText')}</p>
      <ul className="mt-2 list-disc pl-5">
        <li>{t('stripeKeys')}</li>
        <li>{t('sandboxInstead')}</li>
      </ul>
      <p className="mt-2">{t('sellerToo')}</p>
    </Callout>
  );
}
