import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Callout } from '../../design/callout';
import { Checkbox } from '../../design/checkbox';
import type { ImportNote, QuestionImport, ReadQuestion } from './use-question-import';

/** What a file brings, to be chosen from, and what of it changed or stayed behind, with its place. */
export function QuestionImportReport({
  report,
  room,
  chosen,
  mayCome,
  onChoose,
}: {
  report: QuestionImport;
  room: number;
  chosen: ReadonlySet<string>;
  mayCome: (read: ReadQuestion) => boolean;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useTranslations('questionImport');
  const { questions, notes } = report;
  const omitted = notes.filter(({ isOmitted }) => isOmitted);
  const changed = notes.filter(({ isOmitted }) => !isOmitted);
  const isWhole = notes.length === 0 && report.moreNotes === 0;
  return (
    <div className="mt-2 flex flex-col gap-5">
      <p role="status" className="font-semibold">
        {t('found', { count: questions.length, format: report.format })}
      </p>
      {questions.length === 0 ? (
        <Callout kind="note">{t('nothingFound')}</Callout>
      ) : (
        <QuestionChoice questions={questions} chosen={chosen} mayCome={mayCome} onChoose={onChoose} />
      )}
      {chosen.size > room && <Callout kind="warning">{t('noRoom', { count: room })}</Callout>}
      {isWhole && questions.length > 0 && <p className="text-ink-soft">{t('allCame')}</p>}
      <Notes title={t('omittedTitle')} notes={omitted} />
      <Notes title={t('changedTitle')} notes={changed} />
      {report.moreNotes > 0 && <p className="text-ink-soft">{t('moreNotes', { count: report.moreNotes })}</p>}
    </div>
  );
}

function QuestionChoice({
  questions,
  chosen,
  mayCome,
  onChoose,
}: {
  questions: readonly ReadQuestion[];
  chosen: ReadonlySet<string>;
  mayCome: (read: ReadQuestion) => boolean;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useTranslations('questionImport');
  const all = questions.filter(mayCome).map(({ question }) => question.id);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className="rounded-lg border border-line">
      <legend className="sr-only">{t('questions')}</legend>
      <div className="border-b border-line bg-raised px-4">
        <Checkbox
          label={<span className="font-medium">{t('all')}</span>}
          value={chosen.size > 0 && chosen.size === all.length}
          isMixed={chosen.size > 0 && chosen.size < all.length}
          onChange={(isChosen) => onChoose(new Set(isChosen ? all : []))}
        />
      </div>
      <ul className="max-h-[22rem] divide-y divide-line overflow-y-auto">
        {questions.map((read) => (
          <li key={read.question.id} className="px-4">
            <Checkbox
              label={<QuestionLine read={read} />}
              value={chosen.has(read.question.id)}
              disabled={!mayCome(read)}
              onChange={(isChosen) => choose(read.question.id, isChosen)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function QuestionLine({ read }: { read: ReadQuestion }) {
  const t = useTranslations('questionImport');
  const tKinds = useTranslations('quizEditor');
  const { question, line, isKnown, problems } = read;
  return (
    <span className="flex min-w-0 flex-col gap-1">
      <span className="line-clamp-2 [overflow-wrap:anywhere]">{question.prompt.trim() || t('noPrompt')}</span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <span>{tKinds(`kind.${question.kind}`)}</span>
        <span>{t('line', { line })}</span>
        {isKnown && <Badge>{t('known')}</Badge>}
        {problems.length > 0 && <Badge tone="warning">{t('unfinished')}</Badge>}
      </span>
    </span>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly ImportNote[] }) {
  const t = useTranslations('questionImport');
  if (notes.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      <ul className="flex flex-col gap-3 border-l-4 border-line pl-4">
        {notes.map(({ line, column, code, subject }) => (
          <li key={`${line}/${column}/${code}`} className="text-sm [overflow-wrap:anywhere]">
            <span className="text-ink-soft">{t('place', { line, column })}</span>
            {subject !== '' && <span className="block font-medium">{subject}</span>}
            <span className="block">{t(`note.${code}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
