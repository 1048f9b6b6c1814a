import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConflictCallout } from '../../api/conflict-callout';
import { SaveState } from '../../api/save-state';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { classes } from '../../design/classes';
import { LinkButton } from '../../design/link-button';
import { TextField } from '../../design/text-field';
import type { CourseDraft } from '../../features/builder/use-course-draft';
import { LessonSettings } from '../../features/lesson-editor/lesson-settings';
import { TextEditor } from '../../features/lesson-editor/text-editor';
import { TheirLesson } from '../../features/lesson-editor/their-lesson';
import {
  type LessonDraft,
  type LessonValue,
  useLessonAutosave,
} from '../../features/lesson-editor/use-lesson-draft';
import { UploadList } from '../../features/upload/upload-list';
import { startUpload, useUploads } from '../../features/upload/use-uploads';
import { LazyMarkdown } from './lazy-markdown';
import { LessonMedia } from './lesson-media';
import { LessonQuiz } from './lesson-quiz';

export type LessonEditorProps = {
  lesson: LessonDraft;
  courseTitle: string;
  courseLanguage: string;
  outline: CourseDraft['sections'];
};

/** A lesson of any kind, saved while it is worked on. */
export function LessonEditor({ lesson, courseTitle, courseLanguage, outline }: LessonEditorProps) {
  const t = useTranslations('lessonEditor');
  const autosave = useLessonAutosave(lesson);
  const { value, state, change } = autosave;
  const coursePath = `/studio/courses/${lesson.courseId}`;

  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-5 px-4 py-5 sm:px-6 lg:py-7">
      <PageHeading title={lesson.title} hidden />
      <div
        className={classes(
          '-mx-4 flex flex-wrap items-center justify-between gap-x-6 border-b border-line bg-canvas px-4 sm:-mx-6 sm:px-6',
          // A quiz tells of its own saving, in a line that stays in sight instead of this one.
          lesson.kind !== 'quiz' && 'sticky top-16 z-20',
        )}
      >
        <Breadcrumbs
          items={[
            { label: t('studio'), to: '/studio' },
            { label: courseTitle, to: `${coursePath}?tab=curriculum` },
            { label: value.title },
          ]}
        />
        <SaveState state={state} onRetry={autosave.flush} />
      </div>
      {state.kind === 'conflict' && (
        <ConflictCallout<LessonValue>
          theirs={<TheirLesson theirs={state.theirs.value} fields={state.fields} />}
          onKeepMine={autosave.keepMine}
          onTakeTheirs={autosave.takeTheirs}
          onRestore={change}
        />
      )}
      <TextField
        label={t('title')}
        maxLength={200}
        value={value.title}
        error={value.title.trim() === '' ? t('titleMissing') : undefined}
        onChange={(title) => change({ title })}
      />
      {(lesson.kind === 'video' || lesson.kind === 'file') && (
        <LessonMedia
          lesson={lesson}
          kind={lesson.kind}
          courseLanguage={courseLanguage}
          value={value}
          onChange={change}
        />
      )}
      {lesson.kind === 'quiz' ? (
        <LessonQuiz quizId={lesson.quizId} />
      ) : (
        <LessonText lesson={lesson} value={value} onChange={change} />
      )}
      <LessonSettings value={value} onChange={change} />
      <Neighbours lessonId={lesson.id} coursePath={coursePath} outline={outline} />
    </div>
  );
}

function LessonText({
  lesson,
  value,
  onChange,
}: {
  lesson: LessonDraft;
  value: LessonValue;
  onChange: (changes: Partial<LessonValue>) => void;
}) {
  const t = useTranslations('lessonEditor');
  const { courseId, images, kind } = lesson;
  const scope = `lesson/${lesson.id}/images`;
  const uploads = useUploads(scope).filter((upload) => upload.state.kind !== 'done');
  // What has just been sent is shown before the lesson is asked for its images again.
  const [newImages, setNewImages] = useState<Readonly<Record<string, string>>>({});

  const resolveUrl = useCallback(
    (url: string) => {
      const [scheme, id = ''] = url.split(/[:#]/);
      if (scheme === 'asset') return images[id.toLowerCase()]?.url ?? newImages[id.toLowerCase()] ?? url;
      return scheme === 'lesson' ? `/studio/courses/${courseId}/lessons/${id}` : url;
    },
    [images, newImages, courseId],
  );
  const renderPreview = useCallback(
    (text: string) => <LazyMarkdown text={text} headingLevel={2} resolveUrl={resolveUrl} />,
    [resolveUrl],
  );

  return (
    <TextEditor
      label={t(kind === 'article' ? 'article' : 'textBelow')}
      {...(kind === 'article' ? {} : { hint: t('textBelowHint') })}
      look={kind === 'article' ? 'beside' : 'switch'}
      value={value.markdown}
      onChange={(markdown) => onChange({ markdown })}
      renderPreview={renderPreview}
      uploads={<UploadList uploads={uploads} />}
      onUploadImage={(file, onDone) =>
        startUpload({
          file,
          scope,
          purpose: { kind: 'article_image', courseId },
          onDone: ({ assetId, url }) => {
            if (url !== null) setNewImages((before) => ({ ...before, [assetId]: url }));
            onDone(assetId);
          },
        })
      }
    />
  );
}

/** The lessons before and after this one. */
function Neighbours({
  lessonId,
  coursePath,
  outline,
}: {
  lessonId: string;
  coursePath: string;
  outline: CourseDraft['sections'];
}) {
  const lessons = outline.flatMap((section) => section.lessons);
  const at = lessons.findIndex(({ id }) => id === lessonId);
  const before = at > 0 ? lessons[at - 1] : undefined;
  const after = at >= 0 ? lessons[at + 1] : undefined;
  if (!before && !after) return null;
  return (
    <nav className="flex flex-wrap justify-between gap-3 border-t border-line pt-5">
      {before && (
        <LinkButton
          size="small"
          variant="quiet"
          to={`${coursePath}/lessons/${before.id}`}
          icon={<ArrowLeft aria-hidden="true" />}
          className="min-w-0 max-w-full"
        >
          <span className="truncate">{before.title}</span>
        </LinkButton>
      )}
      {after && (
        <LinkButton
          size="small"
          variant="quiet"
          to={`${coursePath}/lessons/${after.id}`}
          className="ml-auto min-w-0 max-w-full"
        >
          <span className="truncate">{after.title}</span>
          <ArrowRight aria-hidden="true" />
        </LinkButton>
      )}
    </nav>
  );
}
