import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { usePricedCourses } from './use-coupons';
import { useAddShareRule } from './use-shares';

const everyCourse = 'every';

/** Says what instructors get of what is sold from now on. */
export function ShareRuleForm() {
  const t = useTranslations('shares');
  const courses = usePricedCourses();
  const add = useAddShareRule();
  const form = useApiForm({
    initial: { course: everyCourse, percent: '' },
    validate: ({ percent }) => (basisPointsOf(percent) === undefined ? { percent: t('percentWrong') } : {}),
    submit: ({ course, percent }, { idempotencyKey }) =>
      add.mutateAsync({
        rule: {
          courseId: course === everyCourse ? null : course,
          basisPoints: basisPointsOf(percent) ?? 0,
        },
        idempotencyKey,
      }),
    onSuccess: () => {
      toast.success(t('ruleAdded'));
      form.reset({ course: everyCourse, percent: '' });
    },
  });
  return (
    <ApiForm form={form}>
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <Select
          label={t('forCourse')}
          options={[
            { value: everyCourse, label: t('everyCourse') },
            ...(courses.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          {...form.field('course')}
        />
        <TextField label={t('percent')} inputMode="decimal" autoComplete="off" {...form.field('percent')} />
      </div>
      <p className="text-sm text-ink-soft">{t('ruleEffect')}</p>
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('addRule')}
      </Button>
    </ApiForm>
  );
}

/** `70`, `70.5` and `33,33` in hundredths of a percent; `undefined` for what is no part of the whole. */
function basisPointsOf(typed: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  const basisPoints = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return basisPoints <= 10_000 ? basisPoints : undefined;
}
