import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { Quiz } from './use-quiz';

/** How a quiz is taken, in words: its clock, how often, what counts, and what stands in the way now. */
export function TakingRules({ quiz }: { quiz: Quiz }) {
  const t = useTranslations('quiz');
  const format = useFormat();
  const { settings, extraMinutes, attemptsLeft, opensAt, passMarkPercent } = quiz;
  const { timeLimitMinutes, delayMinutes, countedAttempt } = settings;
  const rules = [
    timeLimitMinutes === null
      ? t('noClock')
      : t('withClock', { duration: format.duration(timeLimitMinutes * 60) }),
    ...(extraMinutes > 0 ? [t('extraTime', { duration: format.duration(extraMinutes * 60) })] : []),
    attemptsLeft === null ? t('asOften') : t('attemptsLeft', { count: attemptsLeft }),
    ...(delayMinutes > 0 ? [t('withDelay', { duration: format.duration(delayMinutes * 60) })] : []),
    t(`counts.${countedAttempt}`),
    t('savedAsGiven'),
    ...(passMarkPercent === null ? [t('practiceRule')] : []),
  ];
  return (
    <div className="flex max-w-[37rem] flex-col gap-3">
      <ul className="flex list-disc flex-col gap-1 pl-5 text-ink-soft">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {attemptsLeft !== 0 && opensAt !== null && (
        <p className="font-medium">{t('opensAt', { time: format.dateTime(opensAt) })}</p>
      )}
    </div>
  );
}
