import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { type Column, DataTable } from '../../design/data-table';
import { Select } from '../../design/select';
import { Switch } from '../../design/switch';
import { toast } from '../../design/toast';
import { VisuallyHidden } from '../../design/visually-hidden';
import { type NotificationPreference, useChangePreference } from './use-notification-preferences';

/** Topics by channels: what reaches the reader, and how. Every choice takes effect at once. */
export function PreferenceTable({ preferences }: { preferences: readonly NotificationPreference[] }) {
  const t = useTranslations('notificationSettings');
  const change = useChangePreference();
  const problemText = useProblemText();
  const save = (changed: NotificationPreference) =>
    change.mutate(changed, { onError: (error) => toast.error(problemText(error).text) });

  const columns: Column<NotificationPreference>[] = [
    {
      key: 'topic',
      header: t('topic'),
      cell: ({ topic }) => (
        <>
          {t(`topics.${topic}`)}
          <span className="block text-sm font-normal text-ink-soft">{t(`hints.${topic}`)}</span>
        </>
      ),
    },
    {
      key: 'inbox',
      header: t('inbox'),
      cell: (preference) =>
        preference.isRequired ? (
          <Fixed>{t('always')}</Fixed>
        ) : (
          <Switch
            label={
              <VisuallyHidden>{t('inboxFor', { topic: t(`topics.${preference.topic}`) })}</VisuallyHidden>
            }
            value={preference.inApp}
            onChange={(inApp) => save({ ...preference, inApp })}
          />
        ),
    },
    {
      key: 'email',
      header: t('email'),
      cell: (preference) => <EmailCell preference={preference} onChange={save} />,
    },
  ];
  return (
    <DataTable caption={t('caption')} columns={columns} rows={preferences} rowKey={({ topic }) => topic} />
  );
}

function EmailCell({
  preference,
  onChange,
}: {
  preference: NotificationPreference;
  onChange: (changed: NotificationPreference) => void;
}) {
  const t = useTranslations('notificationSettings');
  if (preference.isRequired) return <Fixed>{t('always')}</Fixed>;
  if (!preference.channels.includes('email')) return <Fixed>{t('none')}</Fixed>;
  return (
    <Select
      label={t('emailFor', { topic: t(`topics.${preference.topic}`) })}
      labelHidden
      value={preference.email}
      onChange={(email) => onChange({ ...preference, email })}
      options={paces.map((value) => ({ value, label: t(`pace.${value}`) }))}
      className="min-w-36"
    />
  );
}

/** What cannot be chosen, as tall as what can. */
function Fixed({ children }: { children: string }) {
  return <span className="inline-flex min-h-11 items-center text-ink-soft">{children}</span>;
}

const paces: readonly NotificationPreference['email'][] = ['immediately', 'daily', 'weekly', 'off'];
