import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Checkbox } from '../../design/checkbox';
import { Dialog } from '../../design/dialog';
import { TextField } from '../../design/text-field';

/** Asks what an image shows, for those who cannot see it, before it goes into the text. */
export function ImageTextDialog({
  file,
  onClose,
  onInsert,
}: {
  file: File;
  onClose: () => void;
  onInsert: (description: string) => void;
}) {
  const t = useTranslations('lessonEditor');
  const [description, setDescription] = useState('');
  const [isDecoration, setIsDecoration] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);

  const insert = () => {
    // Square brackets and line breaks would end the description within the Markdown.
    const text = description.replace(/[[\]\s]+/g, ' ').trim();
    if (isDecoration) onInsert('');
    else if (text === '') setIsRefused(true);
    else onInsert(text);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('imageTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={insert}>
            {t('insertImage')}
          </Button>
        </>
      }
    >
      <div className="mt-3 flex flex-col gap-4">
        {address && (
          <img
            src={address}
            alt={file.name}
            className="max-h-52 w-full rounded-md border border-line bg-sunken object-contain"
          />
        )}
        <TextField
          label={t('imageText')}
          hint={t('imageTextHint')}
          maxLength={300}
          value={description}
          disabled={isDecoration}
          error={isRefused && !isDecoration && description.trim() === '' ? t('imageTextMissing') : undefined}
          onChange={setDescription}
        />
        <Checkbox label={t('imageDecoration')} value={isDecoration} onChange={setIsDecoration} />
      </div>
    </Dialog>
  );
}
