import { Bookmark, NotebookPen, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { IconButton } from '../../design/icon-button';
import { clockTime } from '../../messages/clock-time';
import { NoteForm } from './note-form';
import { type Note, useChangeNote, useRemoveNote } from './use-notes';

/** A note or a bookmark, with the way to its place in the video. */
export function NoteItem({ note, slug }: { note: Note; slug: string }) {
  const t = useTranslations('notes');
  const change = useChangeNote(note.courseId);
  const remove = useRemoveNote(note.courseId);
  const [isEditing, setIsEditing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const isBookmark = note.text === '';
  const start = note.text.length > 40 ? `${note.text.slice(0, 40)}…` : note.text;
  const time = note.atSeconds === null ? undefined : clockTime(note.atSeconds);
  const Icon = isBookmark ? Bookmark : NotebookPen;

  if (isEditing) {
    return (
      <NoteForm
        label={time ? t('textAt', { time }) : t('text')}
        text={note.text}
        onSave={(text) => change.mutateAsync({ noteId: note.id, text })}
        onClose={() => setIsEditing(false)}
      />
    );
  }
  return (
    <div className="flex items-start gap-3">
      <Icon aria-hidden="true" className="mt-3 size-5 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 py-2.5">
        {time && note.lesson.isThere && (
          <Link
            to={`/learn/${slug}/${note.lesson.id}?t=${note.atSeconds}`}
            state={{ keepFocus: true }}
            aria-label={t('jump', { time })}
            className="-my-2.5 mr-2 inline-flex min-h-11 items-center rounded-sm font-medium tabular-nums text-accent underline underline-offset-4"
          >
            {time}
          </Link>
        )}
        {time && !note.lesson.isThere && <span className="mr-2 tabular-nums text-ink-soft">{time}</span>}
        {isBookmark ? (
          <span className="text-ink-soft">{t('isBookmark')}</span>
        ) : (
          <p className="whitespace-pre-line break-words">{note.text}</p>
        )}
      </div>
      <div className="flex shrink-0">
        {!isBookmark && (
          <IconButton
            label={t('editNamed', { start })}
            icon={<Pencil />}
            tooltip={false}
            onClick={() => setIsEditing(true)}
          />
        )}
        <IconButton
          label={isBookmark ? t('removeBookmark') : t('removeNamed', { start })}
          icon={<Trash2 />}
          tooltip={false}
          busy={remove.isPending}
          onClick={() => setIsAsking(true)}
        />
      </div>
      <DeedDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        deed={() => remove.mutateAsync(note.id)}
        done={t('removed')}
        title={t('removeTitle')}
        description={t('removeText')}
        confirmText={t('remove')}
        isDangerous
      />
    </div>
  );
}
