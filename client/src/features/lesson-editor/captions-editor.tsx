import { ArrowUpToLine, Captions, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { FileDrop } from '../../design/file-drop';
import { IconButton } from '../../design/icon-button';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { languageOptions } from '../../messages/language-options';
import { languageInName, nameOfLanguage } from './caption-languages';
import type { Caption } from './use-lesson-draft';

export type CaptionsEditorProps = {
  captions: readonly Caption[];
  /** The language of the course, which captions speak unless their name says otherwise. */
  courseLanguage: string;
  onRemove: (caption: Caption) => void;
  /** Makes these the captions that are shown unless a learner chooses others. */
  onMakeFirst: (caption: Caption) => void;
  onFile: (file: File, facts: { language: string; label: string }) => void;
  uploads: ReactNode;
};

/** The captions of a video, one file a language. */
export function CaptionsEditor({
  captions,
  courseLanguage,
  onRemove,
  onMakeFirst,
  onFile,
  uploads,
}: CaptionsEditorProps) {
  const t = useTranslations('lessonEditor');
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [first] = waiting;
  const next = () => setWaiting((before) => before.slice(1));

  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2 className="text-lg">{t('captions.title')}</h2>
        <p className="text-ink-soft">{t('captions.text')}</p>
      </div>
      {captions.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {captions.map((caption, index) => (
            <li key={caption.assetId} className="flex items-center gap-3 py-1 pl-4 pr-2">
              <Captions aria-hidden="true" className="size-5 shrink-0 text-ink-soft" />
              <span className="min-w-0 flex-1">
                <span className="font-medium">{caption.label}</span>{' '}
                <span className="text-sm text-ink-soft">{caption.language}</span>
                {index === 0 && captions.length > 1 && (
                  <>
                    {' '}
                    <Badge>{t('captions.first')}</Badge>
                  </>
                )}
              </span>
              {index > 0 && (
                <IconButton
                  label={t('captions.makeFirst', { label: caption.label })}
                  icon={<ArrowUpToLine />}
                  onClick={() => onMakeFirst(caption)}
                />
              )}
              <IconButton
                label={t('captions.remove', { label: caption.label })}
                icon={<X />}
                onClick={() => onRemove(caption)}
              />
            </li>
          ))}
        </ul>
      )}
      {uploads}
      <FileDrop
        label={t('captions.choose')}
        hint={t('captions.hint')}
        accept=".vtt,.srt,text/vtt,application/x-subrip"
        multiple
        onFiles={(files) => setWaiting((before) => [...before, ...files])}
      />
      {first && (
        <CaptionDialog
          key={`${first.name}/${waiting.length}`}
          file={first}
          courseLanguage={courseLanguage}
          onClose={next}
          onAdd={(facts) => {
            next();
            onFile(first, facts);
          }}
        />
      )}
    </section>
  );
}

function CaptionDialog({
  file,
  courseLanguage,
  onClose,
  onAdd,
}: {
  file: File;
  courseLanguage: string;
  onClose: () => void;
  onAdd: (facts: { language: string; label: string }) => void;
}) {
  const t = useTranslations('lessonEditor');
  const [language, setLanguage] = useState(() => languageInName(file.name) ?? courseLanguage);
  const [label, setLabel] = useState<string>();
  const shownLabel = label ?? nameOfLanguage(language);
  const isEmpty = shownLabel.trim() === '';
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('captions.dialogTitle')}
      description={file.name}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            disabled={isEmpty}
            onClick={() => onAdd({ language, label: shownLabel.trim() })}
          >
            {t('captions.add')}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <Select
          label={t('captions.language')}
          value={language}
          onChange={setLanguage}
          options={languageOptions(language)}
        />
        <TextField
          label={t('captions.label')}
          hint={t('captions.labelHint')}
          maxLength={200}
          value={shownLabel}
          error={isEmpty ? t('captions.labelMissing') : undefined}
          onChange={setLabel}
        />
      </div>
    </Dialog>
  );
}
