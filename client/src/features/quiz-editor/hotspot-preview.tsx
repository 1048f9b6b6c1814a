import { useTranslations } from 'use-intl';
import { PlaneRegions } from '../../design/picture-plane';
import { EditedPicture } from './edited-picture';
import type { HotspotQuestion } from './use-quiz-draft';

/** A picture as learners see it; with the answers, also what is to be found in it. */
export function HotspotPreview({
  question: { picture, regions },
  showsAnswers,
}: {
  question: HotspotQuestion;
  showsAnswers: boolean;
}) {
  const t = useTranslations('quizEditor');
  if (!picture) return <p className="text-ink-soft">{t('problem.question_without_picture')}</p>;
  return (
    <EditedPicture picture={picture}>
      {showsAnswers && (
        <PlaneRegions regions={regions.map((region) => ({ ...region, tone: 'success' as const }))} />
      )}
    </EditedPicture>
  );
}
