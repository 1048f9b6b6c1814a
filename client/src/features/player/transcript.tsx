import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keys } from '../../api/keys';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import { Select } from '../../design/select';
import { SkeletonGroup, SkeletonText } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { clockTime } from '../../messages/clock-time';
import { type Cue, readWebVtt } from './read-web-vtt';
import type { Lesson } from './use-lesson';

type Captions = NonNullable<Lesson['video']>['captions'];

/** What is said in a video, to read, to search, and to go to the place where it is said. */
export function Transcript({
  lessonId,
  captions,
  video,
}: {
  lessonId: string;
  captions: Captions;
  video: RefObject<HTMLVideoElement | null>;
}) {
  const t = useTranslations('player.transcript');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [language, setLanguage] = useState(captions[0]?.language ?? '');
  const chosen = captions.find((one) => one.language === language) ?? captions[0];
  if (!chosen) return null;

  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1 pl-4 pr-2">
        <h2 id={id} className="text-lg">
          {t('title')}
        </h2>
        <Button variant="quiet" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      </div>
      {isOpen && (
        <div className="flex flex-col gap-3 border-t border-line p-4">
          {captions.length > 1 && (
            <Select
              label={t('language')}
              value={chosen.language}
              onChange={setLanguage}
              options={captions.map((one) => ({ value: one.language, label: one.label }))}
            />
          )}
          <Words key={chosen.language} lessonId={lessonId} captions={chosen} video={video} />
        </div>
      )}
    </section>
  );
}

function Words({
  lessonId,
  captions,
  video,
}: {
  lessonId: string;
  captions: Captions[number];
  video: RefObject<HTMLVideoElement | null>;
}) {
  const t = useTranslations('player.transcript');
  const [query, setQuery] = useState('');
  const cues = useCues(lessonId, captions);
  const current = useCurrentCue(video, cues.data);

  if (cues.isError)
    return (
      <ProblemState error={cues.error} onRetry={() => void cues.refetch()} isRetrying={cues.isFetching} />
    );
  if (!cues.data)
    return (
      <SkeletonGroup label={t('loading')}>
        <SkeletonText lines={4} />
      </SkeletonGroup>
    );
  const words = query.trim().toLocaleLowerCase(captions.language);
  const shown = cues.data.filter(({ text }) => text.toLocaleLowerCase(captions.language).includes(words));
  const goTo = ({ start }: Cue) => {
    if (!video.current) return;
    video.current.currentTime = start;
    void video.current.play().catch(() => undefined);
  };
  return (
    <>
      <TextField type="search" label={t('search')} value={query} onChange={setQuery} maxLength={100} />
      <p role="status" className={words === '' ? 'sr-only' : 'text-sm text-ink-soft'}>
        {words !== '' && t('found', { count: shown.length })}
      </p>
      <CueList cues={shown} current={current} language={captions.language} words={words} onChoose={goTo} />
    </>
  );
}

function CueList({
  cues,
  current,
  language,
  words,
  onChoose,
}: {
  cues: readonly Cue[];
  current: Cue | undefined;
  language: string;
  words: string;
  onChoose: (cue: Cue) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    const row = current && element?.querySelector<HTMLElement>('[aria-current="true"]');
    // The list follows the film; the page stays where its reader is.
    if (element && row) element.scrollTop = row.offsetTop - element.clientHeight / 3;
  }, [current]);
  if (cues.length === 0) return null;
  return (
    <ol ref={list} lang={language} className="relative max-h-96 overflow-y-auto">
      {cues.map((cue) => (
        <li key={`${cue.start}/${cue.end}/${cue.text}`}>
          <button
            type="button"
            aria-current={cue === current}
            onClick={() => onChoose(cue)}
            className={classes(
              'flex min-h-11 w-full items-baseline gap-3 rounded-md px-2 py-2 text-left hover:bg-sunken',
              'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent',
              cue === current && 'bg-accent-soft font-medium',
            )}
          >
            <span className="w-14 shrink-0 text-sm tabular-nums text-ink-soft">{clockTime(cue.start)}</span>
            <span className="min-w-0 flex-1">
              <Marked text={cue.text} words={words} language={language} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Marked({ text, words, language }: { text: string; words: string; language: string }) {
  const at = words === '' ? -1 : text.toLocaleLowerCase(language).indexOf(words);
  if (at < 0) return text;
  const end = at + words.length;
  return (
    <>
      {text.slice(0, at)}
      <mark className="rounded-sm bg-warning-soft text-warning-soft-ink">{text.slice(at, end)}</mark>
      {text.slice(end)}
    </>
  );
}

function useCues(lessonId: string, { url, language }: Captions[number]) {
  return useQuery({
    queryKey: keys.transcript(lessonId, language),
    queryFn: async ({ signal }) => {
      const answer = await fetch(url, { signal });
      if (!answer.ok) throw new Error(`The captions answered ${answer.status}.`);
      return readWebVtt(await answer.text());
    },
    staleTime: 30 * 60_000,
  });
}

/** The cue that is being said; undefined in silence. */
function useCurrentCue(video: RefObject<HTMLVideoElement | null>, cues: readonly Cue[] | undefined) {
  const [current, setCurrent] = useState<Cue>();
  useEffect(() => {
    const element = video.current;
    if (!element || !cues) return;
    const look = () => {
      const now = element.currentTime;
      setCurrent(cues.find(({ start, end }) => start <= now && now < end));
    };
    element.addEventListener('timeupdate', look);
    element.addEventListener('seeked', look);
    return () => {
      element.removeEventListener('timeupdate', look);
      element.removeEventListener('seeked', look);
    };
  }, [video, cues]);
  return current;
}
