import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { toast } from '../../design/toast';
import { AssetEditor } from '../../features/lesson-editor/asset-editor';
import { CaptionsEditor } from '../../features/lesson-editor/captions-editor';
import { durationOfVideo } from '../../features/lesson-editor/media-facts';
import type { LessonDraft, LessonValue } from '../../features/lesson-editor/use-lesson-draft';
import { UnfinishedUploads } from '../../features/upload/unfinished-uploads';
import { UploadList } from '../../features/upload/upload-list';
import { startUpload, type UploadEntry, useUploads } from '../../features/upload/use-uploads';

/** The file of a lesson, or its video with captions. An upload goes on, and finds its lesson, while one is elsewhere. */
export function LessonMedia({
  lesson,
  kind,
  courseLanguage,
  value,
  onChange,
}: {
  lesson: LessonDraft;
  kind: 'video' | 'file';
  courseLanguage: string;
  value: LessonValue;
  onChange: (changes: Partial<LessonValue>) => void;
}) {
  const t = useTranslations('lessonEditor');
  const assetScope = `lesson/${lesson.id}/asset`;
  const captionScope = `lesson/${lesson.id}/captions`;
  const allAssetUploads = useUploads(assetScope);
  const assetUploads = allAssetUploads.filter(isShown);
  const captionUploads = useUploads(captionScope).filter(isShown);
  const latest = useRef(value);
  latest.current = value;

  const sendAsset = async (file: File) => {
    startUpload({
      file,
      scope: assetScope,
      // The server attaches it too, should this page be gone when it arrives.
      purpose: { kind: 'lesson', lessonId: lesson.id },
      onDone: (asset) => {
        if (kind === 'video' && asset.kind !== 'video') {
          toast.error(t('notVideo', { name: asset.fileName }));
          return;
        }
        onChange({ assetId: asset.assetId });
      },
    });
    if (kind !== 'video') return;
    const seconds = await durationOfVideo(file);
    if (seconds !== undefined && latest.current.durationSeconds === 0) onChange({ durationSeconds: seconds });
  };
  const sendCaptions = (file: File, facts: { language: string; label: string }) =>
    startUpload({
      file,
      scope: captionScope,
      onDone: (asset) => {
        if (asset.kind !== 'captions') {
          toast.error(t('notCaptions', { name: asset.fileName }));
          return;
        }
        // Captions in the same language take the place of those before.
        const others = latest.current.captions.filter(({ language }) => language !== facts.language);
        const captions = [...others, { assetId: asset.assetId, ...facts }];
        latest.current = { ...latest.current, captions };
        onChange({ captions });
      },
    });

  const asset = lesson.asset?.assetId === value.assetId ? lesson.asset : null;
  return (
    <div className="flex flex-col gap-6">
      <AssetEditor
        kind={kind}
        asset={asset}
        isUploading={assetUploads.length > 0}
        onFile={(file) => void sendAsset(file)}
        onRemove={() => onChange({ assetId: null })}
        uploads={
          <>
            <UploadList uploads={assetUploads} />
            <UnfinishedUploads
              uploads={allAssetUploads}
              isWanted={(purpose) => purpose?.kind === 'lesson' && purpose.lessonId === lesson.id}
            />
          </>
        }
      />
      {kind === 'video' && (
        <CaptionsEditor
          captions={value.captions}
          courseLanguage={courseLanguage}
          onRemove={({ assetId }) =>
            onChange({ captions: value.captions.filter((one) => one.assetId !== assetId) })
          }
          onMakeFirst={(first) =>
            onChange({
              captions: [first, ...value.captions.filter(({ assetId }) => assetId !== first.assetId)],
            })
          }
          onFile={sendCaptions}
          uploads={<UploadList uploads={captionUploads} />}
        />
      )}
    </div>
  );
}

/** What has arrived is shown as part of the lesson. */
function isShown({ state }: UploadEntry): boolean {
  return state.kind !== 'done';
}
