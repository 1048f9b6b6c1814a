import { CircleAlert, FileCheck, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { FileDrop } from '../../design/file-drop';
import { useFormat } from '../../messages/use-format';
import { useAssetUrl } from './media-facts';
import type { LessonDraft } from './use-lesson-draft';

export type AssetEditorProps = {
  kind: 'video' | 'file';
  /** As the server knows it; `null` before there is one. */
  asset: LessonDraft['asset'];
  onFile: (file: File) => void;
  onRemove: () => void;
  /** The file on its way. */
  uploads: ReactNode;
  isUploading: boolean;
};

/** The file or the video of a lesson: what is there, and another one in its place. */
export function AssetEditor({ kind, asset, onFile, onRemove, uploads, isUploading }: AssetEditorProps) {
  const t = useTranslations('lessonEditor');
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">{t(`asset.${kind}`)}</h2>
      {asset && <PresentAsset kind={kind} asset={asset} onRemove={onRemove} />}
      {uploads}
      {!isUploading && (
        <FileDrop
          label={t(asset ? `asset.${kind}Replace` : `asset.${kind}Choose`)}
          hint={t(`asset.${kind}Hint`)}
          {...(kind === 'video' ? { accept: 'video/mp4,video/webm' } : {})}
          onFiles={([file]) => file && onFile(file)}
        />
      )}
    </section>
  );
}

function PresentAsset({
  kind,
  asset,
  onRemove,
}: {
  kind: 'video' | 'file';
  asset: NonNullable<LessonDraft['asset']>;
  onRemove: () => void;
}) {
  const t = useTranslations('lessonEditor');
  const format = useFormat();
  const isReady = asset.status === 'ready';
  const url = useAssetUrl(isReady ? asset.assetId : undefined).data?.url ?? undefined;
  const { Icon, look } = looks[asset.status];

  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      {kind === 'video' && url && (
        // biome-ignore lint/a11y/useMediaCaption: its captions are edited below; this is the author's look at the picture.
        <video
          key={asset.assetId}
          controls
          preload="metadata"
          src={url}
          className="max-h-96 w-full bg-sunken"
        />
      )}
      <div className="flex flex-wrap items-center gap-3 py-2 pl-4 pr-2">
        <Icon aria-hidden="true" className={`size-5 shrink-0 ${look}`} />
        <p className="min-w-0 flex-1">
          <span className="block truncate font-medium">{asset.fileName}</span>
          <span className="block text-sm text-ink-soft">
            {asset.status === 'ready' ? format.bytes(asset.sizeBytes) : t(`asset.state.${asset.status}`)}
          </span>
        </p>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {t('asset.remove')}
        </Button>
      </div>
    </div>
  );
}

const looks = {
  ready: { Icon: FileCheck, look: 'text-success' },
  uploading: { Icon: LoaderCircle, look: 'text-ink-soft' },
  failed: { Icon: CircleAlert, look: 'text-danger' },
  missing: { Icon: CircleAlert, look: 'text-danger' },
} as const;
