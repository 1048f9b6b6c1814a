import { type RefObject, useEffect, useRef, useState } from 'react';

/** A second of the video that a link leads to; a new object each time the link is followed. */
export type VideoTarget = { readonly seconds: number };

/** Keeps where in a video one was, in this browser, and finds the place again. */
export function useVideoPosition(
  element: RefObject<HTMLVideoElement | null>,
  lessonId: string,
  target: VideoTarget | undefined,
) {
  const [resumedAt, setResumedAt] = useState<number>();
  const savedAt = useRef(0);

  useEffect(() => {
    const video = element.current;
    // Before its length is known there is nowhere to go in it: `onLoadedMetadata` then does.
    if (target && video && video.readyState > 0) goTo(video, target);
  }, [element, target]);

  const remember = () => {
    if (element.current) keepPosition(lessonId, element.current.currentTime);
  };
  return {
    /** The second it went on from; `undefined` when it began at the beginning. */
    resumedAt,
    startOver: () => {
      if (element.current) element.current.currentTime = 0;
      setResumedAt(undefined);
      keepPosition(lessonId, 0);
    },
    handlers: {
      onLoadedMetadata: () => {
        const video = element.current;
        const place = keptPosition(lessonId);
        if (video && target) return goTo(video, target);
        if (!video || place < worthResuming || place > video.duration - worthResuming) return;
        video.currentTime = place;
        setResumedAt(place);
      },
      onTimeUpdate: () => {
        const now = element.current?.currentTime ?? 0;
        if (Math.abs(now - savedAt.current) < 3) return;
        savedAt.current = now;
        remember();
      },
      onPause: remember,
      onSeeked: remember,
      onEnded: () => {
        setResumedAt(undefined);
        keepPosition(lessonId, 0);
      },
    },
  };
}

function goTo(video: HTMLVideoElement, { seconds }: VideoTarget): void {
  video.currentTime = Math.min(seconds, video.duration);
  video.scrollIntoView({ block: 'nearest' });
}

/** In seconds: nobody misses less than this at the beginning or the end. */
const worthResuming = 5;

function storageKey(lessonId: string): string {
  return `stoa.video-position.${lessonId}`;
}

function keptPosition(lessonId: string): number {
  try {
    const kept = Number(localStorage.getItem(storageKey(lessonId)));
    return Number.isFinite(kept) ? kept : 0;
  } catch {
    return 0;
  }
}

function keepPosition(lessonId: string, seconds: number): void {
  try {
    if (seconds < worthResuming) localStorage.removeItem(storageKey(lessonId));
    else localStorage.setItem(storageKey(lessonId), seconds.toFixed(1));
  } catch {
    // Storage may be forbidden: the video then begins at its beginning.
  }
}
