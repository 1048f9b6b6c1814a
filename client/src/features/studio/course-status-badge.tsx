import { Archive, EyeOff, Globe, PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import type { StudioCourse } from './use-studio-courses';

export type CourseStatus = StudioCourse['status'];

/** Where a course stands between draft and archive. */
export function CourseStatusBadge({ status }: { status: CourseStatus }) {
  const t = useTranslations('studio');
  const { Icon, tone } = looks[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`status.${status}`)}
    </Badge>
  );
}

const looks: Record<CourseStatus, { Icon: typeof Archive; tone: BadgeTone }> = {
  draft: { Icon: PencilLine, tone: 'neutral' },
  published: { Icon: Globe, tone: 'success' },
  unlisted: { Icon: EyeOff, tone: 'info' },
  archived: { Icon: Archive, tone: 'warning' },
};
