import { Download, FileArchive, FileSpreadsheet, FileText, File as PlainFile } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { buttonClasses } from '../../design/button-classes';
import { useFormat } from '../../messages/use-format';
import type { Lesson } from './use-lesson';

/** A file to take along: what it is called, what it is, how large, and the way to get it. */
export function FileCard({ file }: { file: NonNullable<Lesson['file']> }) {
  const t = useTranslations('player');
  const format = useFormat();
  const kind = kindOf(file);
  const Icon = icons[kind];
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-4 rounded-lg border border-line bg-surface p-5 shadow-low">
      <Icon aria-hidden="true" className="size-11 shrink-0 text-accent" strokeWidth={1.4} />
      <div className="min-w-0 flex-1 basis-48">
        <p className="break-words font-semibold">{file.fileName}</p>
        <p className="text-sm text-ink-soft">
          {t(`file.${kind}`)} · {format.bytes(file.sizeBytes)}
        </p>
      </div>
      <a
        href={file.url}
        download={file.fileName}
        className={`${buttonClasses({ variant: 'primary', size: 'medium' })} max-sm:w-full`}
      >
        <Download aria-hidden="true" />
        {t(kind === 'pdf' ? 'downloadPdf' : 'download')}
      </a>
    </div>
  );
}

const icons = { pdf: FileText, table: FileSpreadsheet, archive: FileArchive, other: PlainFile } as const;

function kindOf({ contentType, fileName }: { contentType: string; fileName: string }): keyof typeof icons {
  if (contentType === 'application/pdf') return 'pdf';
  if (/csv|spreadsheet|excel/.test(contentType) || /\.(csv|xlsx?|ods)$/i.test(fileName)) return 'table';
  if (/zip|x-tar|gzip/.test(contentType)) return 'archive';
  return 'other';
}
