import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { toProblem } from '../../api/problem';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { FileDrop } from '../../design/file-drop';
import { TextArea } from '../../design/text-area';
import { type PeopleImport, useCheckPeople } from './use-people-import';

const mostCharacters = 500_000;
const reasons = [
  'empty',
  'no_email_column',
  'column_twice',
  'too_many_people',
  'too_many_columns',
  'broken',
] as const;

/** A list of people, as a file or pasted, to be checked. */
export function PeopleForm({
  courseId,
  onChecked,
}: {
  courseId: string;
  onChecked: (list: PeopleImport) => void;
}) {
  const t = useTranslations('peopleImport');
  const check = useCheckPeople(courseId);
  const [fileName, setFileName] = useState<string | null>(null);
  const [fileError, setFileError] = useState<string>();
  const form = useApiForm({
    initial: { csv: '' },
    validate: ({ csv }) => (csv.trim() === '' ? { csv: t('missing') } : {}),
    submit: ({ csv }, { idempotencyKey }) => check.mutateAsync({ csv, fileName, idempotencyKey }),
    onSuccess: onChecked,
  });
  const csv = form.field('csv');
  const take = async (file: File | undefined) => {
    if (!file) return;
    // Characters are counted by the server; none takes less than a byte.
    const text = file.size > 4 * mostCharacters ? '' : await file.text();
    if (text === '' || text.length > mostCharacters) return setFileError(t('fileTooLarge'));
    setFileError(undefined);
    setFileName(file.name.slice(0, 200));
    csv.onChange(text);
  };
  const unreadable = whyUnreadable(check.error);
  return (
    <Card padding="large" className="max-w-3xl">
      <ApiForm form={form} className="flex flex-col gap-5">
        <FileDrop
          label={fileName ?? t('file')}
          hint={t('fileHint')}
          error={fileError}
          accept=".csv,.tsv,.txt,text/csv"
          onFiles={([file]) => void take(file)}
        />
        <TextArea
          label={t('orPaste')}
          hint={t('pasteHint')}
          rows={8}
          maxLength={mostCharacters}
          spellCheck={false}
          {...csv}
          onChange={(value) => {
            setFileName(null);
            csv.onChange(value);
          }}
        />
        <div role="alert" className="empty:hidden">
          {unreadable && <Callout kind="caution">{t(`unreadable.${unreadable.reason}`, unreadable)}</Callout>}
        </div>
        <div>
          <Button type="submit" variant="primary" busy={form.isBusy}>
            {t('check')}
          </Button>
        </div>
      </ApiForm>
    </Card>
  );
}

function whyUnreadable(error: unknown): { reason: (typeof reasons)[number]; line: number } | undefined {
  if (!error) return undefined;
  const { code, facts } = toProblem(error);
  const reason = reasons.find((one) => one === facts?.reason);
  if (code !== 'enrollment.people_unreadable' || !reason) return undefined;
  return { reason, line: Number(facts?.line ?? 1) };
}
