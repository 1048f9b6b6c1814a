import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ConflictCallout } from '../../api/conflict-callout';
import { DeedDialog } from '../../api/deed-dialog';
import { toProblem } from '../../api/problem';
import { useApiForm } from '../../api/use-api-form';
import { useLeaveWarning } from '../../api/use-leave-warning';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { PlaceholderHelp } from './placeholder-help';
import { TemplateSample } from './template-sample';
import {
  type MailTemplate,
  type MailWords,
  previewMailWords,
  readMailTemplate,
  sendMailTest,
  useChangeMailWords,
} from './use-mail-templates';
import { VersionList } from './version-list';

type Intent = 'save' | 'preview' | 'test';

/** Where the words of a mail in one language are changed, looked at, tried and put back. */
export function TemplateEditor({ template }: { template: MailTemplate }) {
  const t = useTranslations('mailTemplates');
  const key = { template: template.template, language: template.language };
  const change = useChangeMailWords(key);
  /** What the form began with, and whose number is sent along. */
  const [base, setBase] = useState(template);
  const [theirs, setTheirs] = useState<MailTemplate>();
  const [seen, setSeen] = useState<MailWords>(template.words);
  const [isReverting, setIsReverting] = useState(false);
  const intent = useRef<Intent>('save');

  const form = useApiForm({
    initial: base.words,
    validate: ({ subject, text }) => ({
      ...(subject.trim() === '' && { subject: t('subjectMissing') }),
      ...(text.trim() === '' && { text: t('textMissing') }),
    }),
    submit: async (words, { idempotencyKey }): Promise<Intent> => {
      const meant = intent.current;
      intent.current = 'save';
      await previewMailWords(key, words);
      setSeen(words);
      if (meant === 'test') await sendMailTest(key, words, idempotencyKey);
      if (meant === 'save') await save(words);
      return meant;
    },
    onSuccess: (meant) => {
      if (meant === 'save') toast.success(t('saved'));
      if (meant === 'test') toast.success(t('testSent'));
    },
  });
  const isChanged = differs(form.values, base.words);
  useLeaveWarning(isChanged);

  const save = async (words: MailWords | null) => {
    try {
      hold(await change.mutateAsync({ number: base.number, words }));
    } catch (error) {
      if (toProblem(error).code === 'notification.words_changed') setTheirs(await readMailTemplate(key));
      throw error;
    }
  };
  const hold = (held: MailTemplate) => {
    setBase(held);
    setTheirs(undefined);
    form.reset(held.words);
    setSeen(held.words);
  };
  const run = (meant: Intent) => {
    intent.current = meant;
    form.submit();
  };
  const takeTheirs = (held: MailTemplate) => {
    const mine = form.values;
    hold(held);
    return mine;
  };

  return (
    <div className="flex flex-col gap-6">
      {theirs && (
        <ConflictCallout<MailWords>
          theirs={
            <div lang={key.language}>
              <p className="break-words font-semibold">{theirs.words.subject}</p>
              <p className="mt-3 whitespace-pre-line break-words">{theirs.words.text}</p>
            </div>
          }
          onKeepMine={() => {
            setBase(theirs);
            setTheirs(undefined);
          }}
          onTakeTheirs={() => takeTheirs(theirs)}
          onRestore={(mine) => form.reset({ ...form.values, ...mine })}
        />
      )}
      <Card padding="large" className="min-w-0">
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <ApiForm form={form}>
            <TextField label={t('subject')} maxLength={150} lang={key.language} {...form.field('subject')} />
            <TextArea
              label={t('text')}
              hint={t('textHint')}
              rows={16}
              maxLength={5_000}
              lang={key.language}
              {...form.field('text')}
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" variant="primary" busy={form.isBusy} disabled={!isChanged}>
                {t('save')}
              </Button>
              <Button onClick={() => run('preview')}>{t('preview')}</Button>
              <Button onClick={() => run('test')}>{t('sendTest')}</Button>
              {!base.isBuiltIn && (
                <Button variant="quiet" onClick={() => setIsReverting(true)}>
                  {t('revert')}
                </Button>
              )}
            </div>
          </ApiForm>
          <PlaceholderHelp template={template} />
        </div>
      </Card>
      <TemplateSample wordsKey={key} words={seen} isStale={differs(form.values, seen)} />
      <VersionList
        wordsKey={key}
        onUse={(words) => {
          form.reset(words);
          setSeen(words);
          toast.info(t('takenUp'));
        }}
      />
      <DeedDialog
        open={isReverting}
        title={t('revertTitle')}
        description={t('revertText')}
        confirmText={t('revert')}
        deed={() => save(null)}
        done={t('reverted')}
        onClose={() => setIsReverting(false)}
      />
    </div>
  );
}

function differs(one: MailWords, other: MailWords): boolean {
  return one.subject.trim() !== other.subject.trim() || one.text.trim() !== other.text.trim();
}
