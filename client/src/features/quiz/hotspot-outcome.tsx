import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PlaneMark, PlaneRegions } from '../../design/picture-plane';
import { AttemptPicture } from './attempt-picture';
import type { QuestionResult } from './use-quiz';

/** A picture with what was to be found in it, and where it was looked for. */
export function HotspotOutcome({ attemptId, question }: { attemptId: string; question: QuestionResult }) {
  const t = useTranslations('quiz');
  const { picture, regions = [], marks = [] } = question;
  if (!picture) return null;
  return (
    <div className="flex flex-col gap-3">
      <AttemptPicture attemptId={attemptId} picture={picture}>
        <PlaneRegions
          regions={regions.map((region) => ({ ...region, tone: region.isFound ? 'success' : 'danger' }))}
        />
        {marks.map(({ isRight, ...mark }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no identity beside its place.
          <PlaneMark key={index} point={mark} tone={isRight ? 'success' : 'danger'}>
            {isRight ? <Check strokeWidth={3} /> : <X strokeWidth={3} />}
          </PlaneMark>
        ))}
      </AttemptPicture>
      <ul className="flex flex-col gap-1">
        {regions.map(({ id, label, isFound, x, y, width, height }, index) => {
          const Icon = isFound ? Check : X;
          const name = label.trim() === '' ? t('region', { number: index + 1 }) : label;
          const place = { x: Math.round((x + width / 2) / 100), y: Math.round((y + height / 2) / 100) };
          return (
            <li key={id} className="flex items-start gap-2">
              <Icon
                aria-hidden="true"
                strokeWidth={2.6}
                className={isFound ? 'mt-1 size-4 shrink-0 text-success' : 'mt-1 size-4 shrink-0 text-danger'}
              />
              <span>
                <span className="font-medium">{name}</span>
                <span className="text-ink-soft">
                  {' · '}
                  {t(isFound ? 'regionFound' : 'regionMissed')}
                  {' · '}
                  {t('place', place)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {marks.length === 0 && <p className="text-ink-soft">{t('noAnswer')}</p>}
    </div>
  );
}
