import { type RefObject, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { clockTime } from '../../messages/clock-time';
import type { Lesson } from './use-lesson';
import { useVideoPosition, type VideoTarget } from './use-video-position';

type Video = NonNullable<Lesson['video']>;

/** A video with its captions, that goes on where one left it. */
export function VideoPlayer({
  lessonId,
  video,
  element,
  target,
  onAddressExpired,
}: {
  lessonId: string;
  video: Video;
  /** The video itself, for whoever asks where it stands. */
  element: RefObject<HTMLVideoElement | null>;
  /** Where to go in it, if the address says so. */
  target: VideoTarget | undefined;
  /** Asks for a new address; the old one serves for some time only. */
  onAddressExpired: () => Promise<Video | undefined>;
}) {
  const t = useTranslations('player');
  // The address stays while the film runs, though the lesson may have been fetched anew with another one.
  const [source, setSource] = useState(video);
  const [hasFailed, setHasFailed] = useState(false);
  const position = useVideoPosition(element, lessonId, target);
  const hasRenewed = useRef(false);

  const renew = async () => {
    const next = hasRenewed.current ? undefined : await onAddressExpired().catch(() => undefined);
    hasRenewed.current = true;
    if (next) setSource(next);
    else setHasFailed(true);
  };
  const tryAgain = () => {
    hasRenewed.current = false;
    setHasFailed(false);
    void renew();
  };

  if (hasFailed) {
    return (
      <Callout
        kind="warning"
        title={t('videoFailed')}
        action={<Button onClick={tryAgain}>{t('tryAgain')}</Button>}
      >
        {t('videoFailedText')}
      </Callout>
    );
  }
  const isElsewhere = new URL(source.url, location.href).origin !== location.origin;
  return (
    <figure className="flex flex-col gap-2">
      <video
        ref={element}
        key={source.url}
        controls
        playsInline
        preload="metadata"
        src={source.url}
        {...(isElsewhere ? { crossOrigin: 'anonymous' as const } : {})}
        onError={() => void renew()}
        {...position.handlers}
        className="aspect-video w-full rounded-lg border border-line bg-sunken"
      >
        {source.captions.map(({ url, language, label }, index) => (
          <track key={url} kind="captions" src={url} srcLang={language} label={label} default={index === 0} />
        ))}
      </video>
      {position.resumedAt !== undefined && (
        <figcaption className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          {t('resumedAt', { time: clockTime(position.resumedAt) })}
          <Button variant="quiet" size="small" onClick={position.startOver}>
            {t('startOver')}
          </Button>
        </figcaption>
      )}
    </figure>
  );
}
