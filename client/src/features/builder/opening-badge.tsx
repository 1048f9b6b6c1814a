import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { useFormat } from '../../messages/use-format';
import type { OpeningRule } from './use-course-draft';

/** In a few words, when a lesson or a section opens. */
export function OpeningBadge({ opening }: { opening: OpeningRule | null }) {
  const t = useTranslations('builder');
  const format = useFormat();
  if (!opening) return null;
  const { daysAfterStart, notBefore, afterLessonIds } = opening;
  const conditions = [
    ...(daysAfterStart === null ? [] : [t('opening.inDays', { count: daysAfterStart })]),
    ...(notBefore === null ? [] : [t('opening.from', { date: format.dateTime(notBefore) })]),
    ...(afterLessonIds.length === 0 ? [] : [t('opening.afterCount', { count: afterLessonIds.length })]),
  ];
  return conditions.map((condition) => (
    <Badge key={condition} icon={<Clock aria-hidden="true" />}>
      {condition}
    </Badge>
  ));
}
