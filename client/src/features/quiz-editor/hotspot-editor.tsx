import { Plus } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { FileDrop } from '../../design/file-drop';
import { PlaneMark, type PlanePoint, PlaneRegions, pointAt } from '../../design/picture-plane';
import { TextArea } from '../../design/text-area';
import { EditedPicture } from './edited-picture';
import { newRegion, quizBounds } from './question-drafts';
import { useQuestionPictures } from './question-pictures';
import { RegionFields } from './region-fields';
import type { HotspotQuestion } from './use-quiz-draft';

type Region = HotspotQuestion['regions'][number];

/** A picture, and the places in it that learners are to find: drawn with the mouse, pressed, or typed. */
export function HotspotEditor({
  question,
  onChange,
}: {
  question: HotspotQuestion;
  onChange: (question: HotspotQuestion) => void;
}) {
  const t = useTranslations('quizEditor');
  const { onUpload, uploads } = useQuestionPictures();
  const latest = useRef(question);
  latest.current = question;
  const { picture, regions } = question;
  const take = ([file]: File[]) => {
    if (file)
      onUpload(file, (assetId) =>
        onChange({
          ...latest.current,
          picture: { assetId, description: latest.current.picture?.description ?? '' },
        }),
      );
  };
  const put = (next: Region[]) => onChange({ ...question, regions: next });

  return (
    <div className="flex flex-col gap-5">
      {picture ? (
        <>
          <DrawingPlane question={question} onDrawn={(region) => put([...regions, region])} />
          <TextArea
            label={t('pictureDescription')}
            hint={t('pictureDescriptionHint')}
            rows={2}
            maxLength={2_000}
            value={picture.description}
            onChange={(description) => onChange({ ...question, picture: { ...picture, description } })}
          />
        </>
      ) : (
        <FileDrop label={t('choosePicture')} accept={pictureTypes} onFiles={take} />
      )}
      {uploads}
      {picture && (
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="mb-1 text-sm font-semibold">{t('regions')}</legend>
          <ol className="flex flex-col gap-4">
            {regions.map((region, index) => (
              <li key={region.id}>
                <RegionFields
                  region={region}
                  number={index + 1}
                  onChange={(changed) => put(regions.with(index, changed))}
                  onRemove={() => put(regions.toSpliced(index, 1))}
                />
              </li>
            ))}
          </ol>
          <div className="flex flex-wrap gap-3">
            {regions.length < quizBounds.regions && (
              <Button
                size="small"
                icon={<Plus aria-hidden="true" />}
                onClick={() => put([...regions, newRegion({ x: 5_000, y: 5_000 })])}
              >
                {t('addRegion')}
              </Button>
            )}
            <Button size="small" onClick={() => onChange({ ...question, picture: null })}>
              {t('otherPicture')}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** The picture to draw upon. With a finger a place is pressed, so that the page can still be moved by it. */
function DrawingPlane({
  question,
  onDrawn,
}: {
  question: HotspotQuestion & { picture: NonNullable<HotspotQuestion['picture']> | null };
  onDrawn: (region: Region) => void;
}) {
  const t = useTranslations('quizEditor');
  const [from, setFrom] = useState<PlanePoint>();
  const [to, setTo] = useState<PlanePoint>();
  const { picture, regions } = question;
  const isFull = regions.length >= quizBounds.regions;
  if (!picture) return null;

  const end = (event: PointerEvent) => {
    if (!from || isFull) return;
    const drawn = regionBetween(from, pointAt(event.currentTarget, event));
    setFrom(undefined);
    setTo(undefined);
    onDrawn(drawn);
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">{t('drawHint')}</p>
      <EditedPicture picture={picture}>
        <PlaneRegions
          regions={[
            ...regions.map((region) => ({ ...region, tone: 'neutral' as const })),
            ...(from && to ? [{ ...regionBetween(from, to), tone: 'success' as const }] : []),
          ]}
        />
        {regions.map((region, index) => (
          <PlaneMark
            key={region.id}
            point={{ x: region.x + region.width / 2, y: region.y + region.height / 2 }}
          >
            {index + 1}
          </PlaneMark>
        ))}
        <div
          aria-hidden="true"
          data-plane
          className="absolute inset-0 cursor-crosshair touch-manipulation"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
            setFrom(pointAt(event.currentTarget, event));
          }}
          onPointerMove={(event) => {
            if (from && event.pointerType !== 'touch') setTo(pointAt(event.currentTarget, event));
          }}
          onPointerUp={end}
          onPointerCancel={() => {
            setFrom(undefined);
            setTo(undefined);
          }}
        />
      </EditedPicture>
    </div>
  );
}

const pictureTypes = 'image/png,image/jpeg,image/webp,image/gif,image/avif';

/** The box between two points in whole percent; one of the usual size around the point where it would be too small. */
function regionBetween(one: PlanePoint, other: PlanePoint): Region {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)].map(wholePercent) as [
    number,
    number,
  ];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)].map(wholePercent) as [
    number,
    number,
  ];
  const usual = newRegion(other);
  if (right - left < quizBounds.regionExtent || bottom - top < quizBounds.regionExtent) return usual;
  return { ...usual, x: left, y: top, width: right - left, height: bottom - top };
}

function wholePercent(value: number): number {
  return Math.round(value / 100) * 100;
}
