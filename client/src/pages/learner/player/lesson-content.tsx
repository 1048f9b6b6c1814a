import { useCallback, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../api/use-session';
import { PageHeading } from '../../../app/page-heading';
import { signInPath } from '../../../app/return-path';
import { Callout } from '../../../design/callout';
import { LinkButton } from '../../../design/link-button';
import { Spinner } from '../../../design/spinner';
import type { Course } from '../../../features/course/use-course';
import { Markdown } from '../../../features/markdown/markdown';
import { LessonNotes } from '../../../features/notes/lesson-notes';
import { FileCard } from '../../../features/player/file-card';
import { Transcript } from '../../../features/player/transcript';
import type { Lesson } from '../../../features/player/use-lesson';
import { VideoPlayer } from '../../../features/player/video-player';
import { LessonQuestions } from '../../../features/questions/lesson-questions';
import { QuizPanel } from '../../../features/quiz/quiz-panel';
import { CourseOffer } from '../course-offer';
import { QuizFiles } from './quiz-files';
import type { LearningState } from './use-learning-state';

export type LessonContentProps = {
  course: Course;
  lesson: Lesson;
  learning: LearningState;
  /** Asks for the lesson with fresh addresses. */
  onRenew: () => Promise<Lesson | undefined>;
};

/** A lesson, whatever its kind. */
export function LessonContent({ course, lesson, learning, onRenew }: LessonContentProps) {
  const t = useTranslations('player');
  const { status } = useSession();
  const resolveUrl = useResolveUrl(course.slug, lesson.images);
  const pictureOf = useCallback(
    (url: string) => lesson.images[assetIn(url) ?? '']?.picture ?? null,
    [lesson.images],
  );
  const renderText = useCallback(
    (markdown: string) => (
      <Markdown text={markdown} headingLevel={4} resolveUrl={resolveUrl} pictureOf={pictureOf} />
    ),
    [resolveUrl, pictureOf],
  );
  const { enrollment, expectCompletion, expectedLessonId } = learning;
  // Until the enrolment is known the lesson itself says whether there is one.
  const isVisitor = enrollment ? !enrollment.hasAccess : lesson.enrollmentId === null;
  const text = lesson.markdown?.trim() ?? '';
  const video = useRef<HTMLVideoElement>(null);
  const target = useVideoTarget();
  const isReader = status === 'signed-in' && (!isVisitor || course.may.edit);
  const renewPictures = useRenewal(onRenew);

  return (
    <article className="flex flex-col gap-6" onErrorCapture={renewPictures}>
      <header>
        <p className="mb-1.5 text-sm font-medium text-ink-soft">{lesson.sectionTitle}</p>
        <PageHeading title={lesson.title} />
      </header>
      {isVisitor && course.may.edit && (
        <Callout kind="note" title={t('teaching')}>
          {t('teachingText')}
        </Callout>
      )}
      {lesson.video && (
        <VideoPlayer
          lessonId={lesson.id}
          video={lesson.video}
          element={video}
          target={target}
          onAddressExpired={async () => (await onRenew())?.video}
        />
      )}
      {lesson.video && lesson.video.captions.length > 0 && (
        <Transcript lessonId={lesson.id} captions={lesson.video.captions} video={video} />
      )}
      {lesson.file && <FileCard file={lesson.file} />}
      {text !== '' && <Markdown text={text} headingLevel={2} resolveUrl={resolveUrl} pictureOf={pictureOf} />}
      {lesson.kind === 'article' && text === '' && <p className="text-ink-soft">{t('emptyLesson')}</p>}
      {lesson.quizId !== undefined &&
        (isVisitor ? (
          !course.may.edit && <QuizForLearners course={course} />
        ) : (
          <QuizFiles>
            <QuizPanel
              quizId={lesson.quizId}
              renderText={renderText}
              onGraded={({ passed }) => {
                if (passed) expectCompletion(lesson.id);
              }}
            />
          </QuizFiles>
        ))}
      {expectedLessonId === lesson.id && (
        <p role="status" className="flex items-center gap-2 text-sm text-ink-soft">
          <Spinner />
          {t('savingCompletion')}
        </p>
      )}
      {isVisitor && !course.may.edit && lesson.quizId === undefined && <Invitation course={course} />}
      {isReader && <LessonQuestions slug={course.slug} courseId={course.id} lessonId={lesson.id} />}
      {isReader && (
        <LessonNotes
          slug={course.slug}
          courseId={course.id}
          lessonId={lesson.id}
          currentSecond={lesson.kind === 'video' ? () => video.current?.currentTime ?? 0 : undefined}
        />
      )}
    </article>
  );
}

function Invitation({ course }: { course: Course }) {
  const t = useTranslations('player');
  return (
    <section className="mt-4 flex flex-col gap-4 rounded-lg border border-line bg-surface p-5 shadow-low sm:p-6">
      <div>
        <h2 className="text-xl">{t('invitation')}</h2>
        <p className="text-ink-soft">{t('invitationText')}</p>
      </div>
      <CourseOffer course={course} />
      <AboutCourse course={course} />
    </section>
  );
}

function QuizForLearners({ course }: { course: Course }) {
  const t = useTranslations('player');
  return (
    <section className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5 shadow-low sm:p-6">
      <div>
        <h2 className="text-xl">{t('quizForLearners')}</h2>
        <p className="text-ink-soft">{t('quizForLearnersText')}</p>
      </div>
      <CourseOffer course={course} />
      <AboutCourse course={course} />
    </section>
  );
}

/** For whoever came by a link to a lesson and has not seen what the course is. */
function AboutCourse({ course }: { course: Course }) {
  const t = useTranslations('player');
  const { status } = useSession();
  const location = useLocation();
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton to={`/courses/${course.slug}`}>{t('toCourse')}</LinkButton>
      {status === 'signed-out' && (
        <Link
          to={signInPath(location).replace('/sign-in', '/register')}
          className="min-h-11 content-center rounded-sm px-2 font-medium text-accent underline underline-offset-4"
        >
          {t('createAccount')}
        </Link>
      )}
    </div>
  );
}

/** Links and pictures of a lesson, as its author wrote them, as addresses that work in this page. */
function useResolveUrl(slug: string, images: Lesson['images']) {
  return useCallback(
    (url: string) => {
      const assetId = assetIn(url);
      if (assetId) return images[assetId]?.url ?? url;
      const other = /^lesson:([0-9a-f-]{36})(?:#(.*))?$/i.exec(url);
      if (other?.[1]) return `/learn/${slug}/${other[1]}${other[2] ? `#section-${other[2]}` : ''}`;
      return url;
    },
    [slug, images],
  );
}

/** The file that an address of an author's means. */
function assetIn(url: string): string | undefined {
  return /^asset:([0-9a-f-]{36})$/i.exec(url)?.[1]?.toLowerCase();
}

/** The second of a video that the address names, as the links of notes do; anew each time such a link is followed. */
function useVideoTarget() {
  const { search, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads there again.
  return useMemo(() => {
    const seconds = Number(new URLSearchParams(search).get('t') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? { seconds } : undefined;
  }, [search, key]);
}

/** A picture whose address has run out has the lesson fetched anew, at most once a minute. */
function useRenewal(onRenew: () => Promise<unknown>) {
  const renewedAt = useRef(0);
  return (event: React.SyntheticEvent) => {
    const isPicture = event.target instanceof HTMLImageElement;
    if (!isPicture || Date.now() - renewedAt.current < 60_000) return;
    renewedAt.current = Date.now();
    void onRenew().catch(() => undefined);
  };
}
