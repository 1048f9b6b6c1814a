import { FileInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../../api/identifier';
import { toProblem } from '../../../api/problem';
import { useProblemText } from '../../../api/use-problem-text';
import { Button } from '../../../design/button';
import { Menu } from '../../../design/menu';
import { SearchField } from '../../../design/search-field';
import { Select } from '../../../design/select';
import { toast } from '../../../design/toast';
import { newQuestion, questionKinds } from '../question-drafts';
import { QuestionImportDialog } from '../question-import-dialog';
import type { Question } from '../use-quiz-draft';
import { BankQuestionDialog } from './bank-question-dialog';
import { BankQuestions } from './bank-questions';
import {
  addBankQuestions,
  type Bank,
  type BankFilters,
  useReadBankQuestions,
  useRefreshBanks,
} from './use-banks';

/** A question bank at work: found, written, brought from files. */
export function BankPanel({
  bank,
  filters,
  onFilter,
}: {
  bank: Bank;
  filters: BankFilters;
  onFilter: (filters: BankFilters) => void;
}) {
  const t = useTranslations('questionBanks');
  const tKinds = useTranslations('quizEditor');
  const tImport = useTranslations('questionImport');
  const explain = useProblemText();
  const refresh = useRefreshBanks();
  const reading = useReadBankQuestions(bank.id);
  const [added, setAdded] = useState<Question>();
  const [isImporting, setIsImporting] = useState(false);

  const bring = async (questions: readonly Question[], tags: ReadonlyMap<string, readonly string[]>) => {
    const sent = questions.map((question) => ({
      question,
      tags: (tags.get(question.id) ?? []).slice(0, 20).map((tag) => tag.slice(0, 50)),
    }));
    try {
      await addBankQuestions(bank.id, sent, randomIdentifier());
      toast.success(t('added', { count: sent.length }));
      refresh();
    } catch (refusal) {
      const isUnfinished = toProblem(refusal).code === 'assessment.question_incomplete';
      toast.error(isUnfinished ? t('unfinished') : explain(refusal).text);
    }
  };

  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Menu
          align="start"
          trigger={
            <Button variant="primary" icon={<Plus aria-hidden="true" />}>
              {t('addQuestion')}
            </Button>
          }
          items={questionKinds.map((kind) => ({
            label: (
              <span>
                {tKinds(`kind.${kind}`)}
                <span className="block text-sm text-ink-soft">{tKinds(`kindHint.${kind}`)}</span>
              </span>
            ),
            onSelect: () => setAdded(newQuestion(kind)),
          }))}
        />
        <Button icon={<FileInput aria-hidden="true" />} onClick={() => setIsImporting(true)}>
          {tImport('open')}
        </Button>
      </div>
      {bank.questionCount > 0 && (
        <div className="grid gap-4 sm:grid-cols-[1fr_16rem]">
          <SearchField
            label={t('search')}
            value={filters.text}
            onSearch={(text) => onFilter({ ...filters, text })}
          />
          <Select
            label={t('tag')}
            value={filters.tag}
            onChange={(tag) => onFilter({ ...filters, tag })}
            options={[
              { value: '', label: t('allTags') },
              ...bank.tags.map(({ tag, count }) => ({ value: tag, label: t('tagOption', { tag, count }) })),
            ]}
          />
        </div>
      )}
      <BankQuestions bank={bank} filters={filters} />
      {added && <BankQuestionDialog bankId={bank.id} initial={added} onClose={() => setAdded(undefined)} />}
      <QuestionImportDialog
        open={isImporting}
        onClose={() => setIsImporting(false)}
        reading={reading}
        room={1_000 - bank.questionCount}
        takesUnfinished={false}
        onAdd={(questions, tags) => void bring(questions, tags)}
      />
    </>
  );
}
