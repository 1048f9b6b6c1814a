import { ImagePlus } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClasses } from '../../design/button-classes';
import { classes } from '../../design/classes';
import { MarkdownField } from '../../design/markdown-field';
import { ImageTextDialog } from './image-text-dialog';

/** Sends an image; `onDone` gets the id of the asset. */
export type UploadImage = (file: File, onDone: (assetId: string) => void) => void;

export type TextEditorProps = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  renderPreview: (text: string) => ReactNode;
  look: 'switch' | 'beside';
  onUploadImage: UploadImage;
  /** Images on their way. */
  uploads: ReactNode;
};

/** A text in Markdown with its preview. Images come by a button, by dropping or by pasting, each with words for who cannot see it. */
export function TextEditor({
  label,
  hint,
  value,
  onChange,
  renderPreview,
  look,
  onUploadImage,
  uploads,
}: TextEditorProps) {
  const t = useTranslations('lessonEditor');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(value);
  latest.current = value;
  const [waiting, setWaiting] = useState<readonly File[]>([]);

  const take = (files: FileList | null) => {
    const images = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (images.length > 0) setWaiting((before) => [...before, ...images]);
    return images.length > 0;
  };
  const insert = (text: string) => {
    const caret = area.current?.selectionStart ?? latest.current.length;
    const { before, after } = asParagraph(latest.current, caret);
    onChange(before + text + after);
    const end = before.length + text.length;
    requestAnimationFrame(() => area.current?.setSelectionRange(end, end));
  };

  const [first] = waiting;
  return (
    <div className="flex flex-col gap-3">
      <MarkdownField
        ref={area}
        label={label}
        hint={hint ?? t('markdownHint')}
        look={look}
        maxLength={200_000}
        spellCheck
        value={value}
        onChange={onChange}
        renderPreview={renderPreview}
        onPaste={(event) => {
          if (take(event.clipboardData.files)) event.preventDefault();
        }}
        onDrop={(event) => {
          if (take(event.dataTransfer.files)) event.preventDefault();
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <label
          htmlFor={id}
          className={classes(
            buttonClasses({ variant: 'secondary', size: 'small' }),
            'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          )}
        >
          <ImagePlus aria-hidden="true" />
          {t('addImage')}
          <input
            id={id}
            type="file"
            accept="image/*"
            multiple
            className="sr-only"
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </label>
        <p className="text-sm text-ink-soft">{t('addImageHint')}</p>
      </div>
      {uploads}
      {first && (
        <ImageTextDialog
          key={`${first.name}/${waiting.length}`}
          file={first}
          onClose={() => setWaiting((before) => before.slice(1))}
          onInsert={(description) => {
            setWaiting((before) => before.slice(1));
            onUploadImage(first, (assetId) => insert(`![${description}](asset:${assetId})`));
          }}
        />
      )}
    </div>
  );
}

/** Cuts a text in two so that what is put between stands in a paragraph of its own. */
function asParagraph(text: string, caret: number): { before: string; after: string } {
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const trail = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return { before: before + lead, after: trail + after };
}
