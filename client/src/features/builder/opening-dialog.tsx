import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Checkbox } from '../../design/checkbox';
import { Dialog } from '../../design/dialog';
import { IconButton } from '../../design/icon-button';
import { NumberField } from '../../design/number-field';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import type { DraftLesson, DraftSection, OpeningRule } from './use-course-draft';

/** As many lessons as one rule may name. */
const mostLessons = 20;

/** Asks when a lesson opens, or all lessons of a section: so long after the start, from a moment on, after other lessons. */
export function OpeningDialog({
  subject,
  sections,
  onClose,
  onSave,
}: {
  subject: { kind: 'section'; section: DraftSection } | { kind: 'lesson'; lesson: DraftLesson };
  sections: readonly DraftSection[];
  onClose: () => void;
  onSave: (opening: OpeningRule | null) => void;
}) {
  const t = useTranslations('builder');
  const { title, opening } = subject.kind === 'section' ? subject.section : subject.lesson;
  const [days, setDays] = useState(opening?.daysAfterStart ?? null);
  const [moment, setMoment] = useState(() => (opening?.notBefore ? localMoment(opening.notBefore) : null));
  const [afterLessonIds, setAfterLessonIds] = useState<readonly string[]>(opening?.afterLessonIds ?? []);
  const isMomentMissing = moment !== null && Number.isNaN(Date.parse(moment));

  const save = () => {
    const notBefore = moment === null ? null : new Date(moment).toISOString();
    const isEmpty = days === null && notBefore === null && afterLessonIds.length === 0;
    onSave(isEmpty ? null : { daysAfterStart: days, notBefore, afterLessonIds: [...afterLessonIds] });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('opening.title', { title })}
      description={t(subject.kind === 'section' ? 'opening.sectionText' : 'opening.lessonText')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={isMomentMissing} onClick={save}>
            {t('opening.save')}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <div>
          <Checkbox
            label={t('opening.afterDays')}
            value={days !== null}
            onChange={(isOn) => setDays(isOn ? 7 : null)}
          />
          {days !== null && (
            <NumberField
              className="ml-8 max-w-44"
              label={t('opening.days')}
              value={days}
              onChange={setDays}
              minimum={1}
              maximum={3_650}
              rangeText={t('opening.daysRange')}
            />
          )}
        </div>
        <div>
          <Checkbox
            label={t('opening.fromMoment')}
            value={moment !== null}
            onChange={(isOn) => setMoment(isOn ? '' : null)}
          />
          {moment !== null && (
            <TextField
              className="ml-8"
              type="datetime-local"
              label={t('opening.moment')}
              hint={t('opening.momentHint')}
              value={moment}
              onChange={setMoment}
            />
          )}
        </div>
        <LessonsBefore
          subject={subject}
          sections={sections}
          chosen={afterLessonIds}
          onChange={setAfterLessonIds}
        />
      </div>
    </Dialog>
  );
}

function LessonsBefore({
  subject,
  sections,
  chosen,
  onChange,
}: {
  subject: Parameters<typeof OpeningDialog>[0]['subject'];
  sections: readonly DraftSection[];
  chosen: readonly string[];
  onChange: (lessonIds: readonly string[]) => void;
}) {
  const t = useTranslations('builder');
  const titles = new Map(sections.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title])));
  const others = sections
    .filter(({ id }) => subject.kind === 'lesson' || id !== subject.section.id)
    .flatMap((section) => section.lessons.map((lesson) => ({ section, lesson })))
    .filter(({ lesson }) => subject.kind === 'section' || lesson.id !== subject.lesson.id)
    .filter(({ lesson }) => !chosen.includes(lesson.id));
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{t('opening.afterLessons')}</p>
      <p className="text-sm text-ink-soft">{t('opening.afterLessonsHint')}</p>
      {chosen.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line">
          {chosen.map((id) => {
            const title = titles.get(id) ?? t('opening.goneLesson');
            return (
              <li key={id} className="flex items-center gap-2 pl-3">
                <span className="min-w-0 flex-1 break-words py-2">{title}</span>
                <IconButton
                  label={t('opening.removeLesson', { title })}
                  icon={<X />}
                  tooltip={false}
                  onClick={() => onChange(chosen.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {others.length > 0 && chosen.length < mostLessons && (
        <AddLessonBefore
          options={others.map(({ section, lesson }) => ({
            value: lesson.id,
            label: `${section.title} · ${lesson.title}`,
          }))}
          onAdd={(id) => onChange([...chosen, id])}
        />
      )}
    </div>
  );
}

/** Chosen first and added by a button: with the keyboard one walks through the options of a list. */
function AddLessonBefore({
  options,
  onAdd,
}: {
  options: { value: string; label: string }[];
  onAdd: (lessonId: string) => void;
}) {
  const t = useTranslations('builder');
  const [chosen, setChosen] = useState('');
  return (
    <div className="flex items-end gap-2">
      <Select
        className="min-w-0 flex-1"
        label={t('opening.lessonBefore')}
        labelHidden
        placeholder={t('opening.chooseLesson')}
        value={chosen}
        onChange={setChosen}
        options={options}
      />
      <Button
        icon={<Plus aria-hidden="true" />}
        disabled={chosen === ''}
        onClick={() => {
          onAdd(chosen);
          setChosen('');
        }}
      >
        {t('opening.addLesson')}
      </Button>
    </div>
  );
}

/** A moment as the field for it wants it, by the reader's clock. */
function localMoment(moment: string): string {
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
