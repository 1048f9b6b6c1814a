import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';
import { useCohorts } from './use-cohorts';

export type CohortFieldProps = {
  courseId: string;
  label: string;
  /** What stands for no cohort. */
  none: string;
  /** Empty for none. */
  value: string;
  onChange: (cohortId: string) => void;
  hint?: string;
  error?: string | undefined;
};

/** One of the cohorts of a course, or none; nothing where the course has none. */
export function CohortField({ courseId, none, ...field }: CohortFieldProps) {
  const cohorts = useCohorts(courseId);
  if (!cohorts.data || cohorts.data.length === 0) return null;
  return (
    <Select
      {...field}
      options={[
        { value: '', label: none },
        ...cohorts.data.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** Chooses whose learners a list shows. */
export function CohortFilter({
  courseId,
  value,
  onChange,
}: {
  courseId: string;
  value: string;
  onChange: (cohortId: string) => void;
}) {
  const t = useTranslations('students');
  return (
    <CohortField
      courseId={courseId}
      label={t('showCohort')}
      none={t('allCohorts')}
      value={value}
      onChange={onChange}
    />
  );
}
