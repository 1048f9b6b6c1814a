import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { forgetValue, keepValue, keptValue } from '../../api/kept-values';
import { changesSince, mergeChanges } from '../../api/merge-changes';
import { useApiForm } from '../../api/use-api-form';
import { useLeaveWarning } from '../../api/use-leave-warning';
import { Button } from '../../design/button';
import { MarkdownField } from '../../design/markdown-field';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { languageOptions } from '../../messages/language-options';
import { useFormat } from '../../messages/use-format';
import { type CourseDetails, changesOf, detailsOf } from './course-details';
import { LineList } from './line-list';
import { type EditableCourse, useCategories, useChangeCourse } from './use-editable-course';

export type DetailsFormProps = {
  course: EditableCourse;
  /** Asks how the course stands now, after somebody else has changed it. */
  onRefresh: () => Promise<unknown>;
  renderMarkdown: (text: string) => ReactNode;
  /** The field to begin at, as a checklist names it. */
  focusOn?: string | undefined;
};

/** What a course is described by. What is typed and not saved stays, over the other tabs and over a reload. */
export function DetailsForm({ course, onRefresh, renderMarkdown, focusOn }: DetailsFormProps) {
  const t = useTranslations('builder');
  const format = useFormat();
  const change = useChangeCourse(course.id);
  const categories = useCategories();
  const keptAs = `course-details/${course.id}`;
  const [base, setBase] = useState(() => detailsOf(course));
  const [initial] = useState(() => takeUpKept(keptAs, base));

  const form = useApiForm({
    initial,
    validate: ({ title, slug }) => ({
      ...(title.trim() === '' && { title: t('titleMissing') }),
      ...(slug.trim() === '' && { slug: t('slugMissing') }),
    }),
    submit: async (values) => {
      try {
        return await change({ ...changesOf(base, values), version: course.version });
      } catch (error) {
        await onRefresh().catch(() => undefined);
        throw error;
      }
    },
    onSuccess: (saved) => {
      setBase(detailsOf(saved));
      form.reset(detailsOf(saved));
      forgetValue(keptAs);
      toast.success(t('detailsSaved'));
    },
  });
  const { values, setValue } = form;
  const changed = Object.keys(changesSince(base, values)) as (keyof CourseDetails)[];
  const isDirty = changed.length > 0;

  useLeaveWarning(isDirty);
  useEffect(() => {
    if (isDirty) keepValue(keptAs, { base, values });
    else forgetValue(keptAs);
  }, [isDirty, keptAs, base, values]);

  // News of the course: fields that were left alone here follow it.
  const latest = useRef({ base, values });
  latest.current = { base, values };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `setValue` is a new function each time and does the same.
  useEffect(() => {
    const theirs = detailsOf(course);
    const { base: before, values: mine } = latest.current;
    const { value } = mergeChanges({ base: before, mine, theirs });
    for (const name of Object.keys(changesSince(mine, value)) as (keyof CourseDetails)[])
      setValue(name, value[name]);
    setBase(theirs);
  }, [course]);

  const element = form.form.ref;
  useEffect(() => {
    if (focusOn) element.current?.querySelector<HTMLElement>(`[name="${CSS.escape(focusOn)}"]`)?.focus();
  }, [focusOn, element]);

  return (
    <ApiForm
      form={form}
      className="max-w-3xl"
      explain={(problem) =>
        problem.code === 'course.changed_meanwhile' && (
          <p>{t('detailsChanged', { fields: format.list(changed.map((name) => t(`field.${name}`))) })}</p>
        )
      }
    >
      <TextField label={t('field.title')} maxLength={200} {...form.field('title')} />
      <TextField
        label={t('field.subtitle')}
        hint={t('subtitleHint')}
        maxLength={300}
        optional
        {...form.field('subtitle')}
      />
      <TextField
        label={t('field.slug')}
        hint={t('slugHint', { address: `${location.host}/courses/${values.slug}` })}
        maxLength={120}
        autoCapitalize="none"
        spellCheck={false}
        {...form.field('slug')}
      />
      <MarkdownField
        label={t('field.description')}
        hint={t('descriptionHint')}
        maxLength={20_000}
        renderPreview={renderMarkdown}
        {...form.field('description')}
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <Select
          label={t('field.categorySlug')}
          placeholder={t('chooseCategory')}
          options={(categories.data?.items ?? []).map(({ slug, name, parentSlug }) => ({
            value: slug,
            label: parentSlug === null ? name : `— ${name}`,
          }))}
          {...form.field('categorySlug')}
        />
        <Select
          label={t('field.level')}
          options={(['', 'beginner', 'intermediate', 'advanced'] as const).map((level) => ({
            value: level,
            label: t(`level.${level === '' ? 'all' : level}`),
          }))}
          {...form.field('level')}
        />
        <Select
          label={t('field.language')}
          options={languageOptions(values.language)}
          {...form.field('language')}
        />
      </div>
      <TextField
        label={t('field.tags')}
        hint={t('tagsHint')}
        optional
        autoCapitalize="none"
        {...form.field('tags')}
      />
      <LineList
        label={t('field.outcomes')}
        hint={t('outcomesHint')}
        lines={values.outcomes}
        error={form.errors.outcomes}
        onChange={(lines) => setValue('outcomes', lines)}
        addText={t('addOutcome')}
        lineLabel={(number) => t('outcomeLine', { number })}
      />
      <LineList
        label={t('field.requirements')}
        hint={t('requirementsHint')}
        lines={values.requirements}
        error={form.errors.requirements}
        onChange={(lines) => setValue('requirements', lines)}
        addText={t('addRequirement')}
        lineLabel={(number) => t('requirementLine', { number })}
      />
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-4 border-t border-line bg-canvas px-4 py-3 sm:mx-0 sm:px-0">
        <Button type="submit" variant="primary" busy={form.isBusy} disabled={!isDirty}>
          {t('saveDetails')}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {isDirty ? t('unsavedDetails') : t('allSaved')}
        </p>
      </div>
    </ApiForm>
  );
}

function takeUpKept(keptAs: string, now: CourseDetails): CourseDetails {
  const kept = keptValue<{ base: CourseDetails; values: CourseDetails }>(keptAs);
  return kept ? mergeChanges({ base: kept.base, mine: kept.values, theirs: now }).value : now;
}
