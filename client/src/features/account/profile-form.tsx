import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { LanguageField } from './language-field';
import { LinksField } from './links-field';
import { TimeZoneField } from './time-zone-field';
import { type OwnProfile, useEditProfile } from './use-profile';

/** What one says of oneself, and how one wants to be spoken to. */
export function ProfileForm({ profile }: { profile: OwnProfile }) {
  const t = useTranslations('account');
  const edit = useEditProfile();
  const form = useApiForm({
    initial: valuesOf(profile),
    validate: ({ name }) => (name.trim() === '' ? { name: t('nameMissing') } : {}),
    submit: ({ headline, biography, links, ...rest }) =>
      edit({
        ...rest,
        headline: headline.trim() || null,
        biography: biography.trim() || null,
        links: links.map((link) => link.trim()).filter((link) => link !== ''),
      }),
    onSuccess: (saved) => {
      form.reset(valuesOf(saved));
      toast.success(t('saved'));
    },
  });
  const hasChanges = JSON.stringify(form.values) !== JSON.stringify(valuesOf(profile));

  return (
    <ApiForm form={form}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        maxLength={100}
        {...form.field('name')}
      />
      <TextField
        label={t('headline')}
        hint={t('headlineHint')}
        optional
        maxLength={120}
        {...form.field('headline')}
      />
      <TextArea
        label={t('biography')}
        hint={t('biographyHint')}
        optional
        rows={5}
        maxLength={5_000}
        {...form.field('biography')}
      />
      <LinksField {...form.field('links')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <LanguageField {...form.field('language')} />
        <TimeZoneField {...form.field('timeZone')} />
      </div>
      <div className="flex flex-wrap items-center gap-4 border-t border-line pt-5">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {t('save')}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {hasChanges && t('unsaved')}
        </p>
      </div>
    </ApiForm>
  );
}

function valuesOf(profile: OwnProfile) {
  return {
    name: profile.name ?? '',
    headline: profile.headline ?? '',
    biography: profile.biography ?? '',
    links: profile.links,
    language: profile.language,
    timeZone: profile.timeZone,
  };
}
