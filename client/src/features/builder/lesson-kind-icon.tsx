import { CirclePlay, FileText, ListChecks, Paperclip } from 'lucide-react';
import type { LessonKind } from './use-course-draft';

/** What a lesson of a kind looks like in a list; its name stands beside it or in its text for screen readers. */
export function LessonKindIcon({ kind, className }: { kind: LessonKind; className?: string }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" className={className} />;
}

const icons = { article: FileText, video: CirclePlay, file: Paperclip, quiz: ListChecks };
