import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { FileDrop } from '../../design/file-drop';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextArea } from '../../design/text-area';
import { useFormat } from '../../messages/use-format';
import { QuestionImportReport } from './question-import-report';
import type { QuestionImport, ReadQuestion } from './use-question-import';
import type { Question } from './use-quiz-draft';

/** Questions from a file or the clipboard: read first, looked at, and added as far as one likes. */
export function QuestionImportDialog({
  open,
  onClose,
  reading,
  room,
  takesUnfinished = true,
  onAdd,
}: {
  open: boolean;
  onClose: () => void;
  reading: UseMutationResult<QuestionImport, Error, string>;
  /** How many more there may be. */
  room: number;
  /** Whether what is unfinished may come as it is. */
  takesUnfinished?: boolean;
  onAdd: (questions: readonly Question[], tags: ReadonlyMap<string, readonly string[]>) => void;
}) {
  const t = useTranslations('questionImport');
  const format = useFormat();
  const explain = useProblemText();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const report = reading.data;
  const mayCome = ({ problems }: ReadQuestion) => takesUnfinished || problems.length === 0;

  const close = () => {
    reading.reset();
    setText('');
    setError(undefined);
    onClose();
  };
  const read = (written: string) => {
    setError(undefined);
    if (written.trim() === '') return setError(t('nothing'));
    if (written.length > mostCharacters)
      return setError(t('tooLong', { limit: format.number(mostCharacters) }));
    reading.mutate(written, {
      onSuccess: ({ questions }) =>
        setChosen(
          new Set(questions.filter((one) => !one.isKnown && mayCome(one)).map(({ question }) => question.id)),
        ),
      onError: (problem) => setError(explain(problem).text),
    });
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setError(t('tooLong', { limit: format.number(mostCharacters) }));
    const written = await file.text();
    setText(written.slice(0, mostCharacters));
    read(written);
  };
  const add = () => {
    const taken = (report?.questions ?? []).filter(({ question }) => chosen.has(question.id));
    onAdd(
      taken.map(({ question }) => question),
      new Map(taken.map(({ question, tags }) => [question.id, tags])),
    );
    close();
  };

  return (
    <Dialog
      open={open}
      onClose={close}
      size="large"
      title={t('title')}
      description={report ? undefined : t('lead')}
      actions={
        report ? (
          <>
            <Button onClick={() => reading.reset()}>{t('back')}</Button>
            <Button variant="primary" disabled={chosen.size === 0 || chosen.size > room} onClick={add}>
              {t('add', { count: chosen.size })}
            </Button>
          </>
        ) : (
          <Button variant="primary" busy={reading.isPending} onClick={() => read(text)}>
            {t('read')}
          </Button>
        )
      }
    >
      {report ? (
        <QuestionImportReport
          report={report}
          room={room}
          chosen={chosen}
          mayCome={mayCome}
          onChoose={setChosen}
        />
      ) : reading.isPending ? (
        <SkeletonGroup label={t('reading')} className="mt-4 flex flex-col gap-3">
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
        </SkeletonGroup>
      ) : (
        <div className="mt-4 flex flex-col gap-5">
          <FileDrop
            label={t('choose')}
            hint={t('chooseHint', { limit: format.bytes(mostBytes) })}
            accept=".txt,.gift,.xml,text/plain,text/xml,application/xml"
            onFiles={([file]) => void takeFile(file)}
          />
          <TextArea
            label={t('paste')}
            monospace
            rows={6}
            spellCheck={false}
            className="[&_textarea]:max-h-80"
            error={error}
            value={text}
            onChange={setText}
          />
        </div>
      )}
    </Dialog>
  );
}

/** As the server takes them. */
const mostCharacters = 2_000_000;
const mostBytes = 2_000_000;
