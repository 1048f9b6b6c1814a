import { ArrowDown, ArrowUp, CopyPlus, Ellipsis, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../design/icon-button';
import { Menu } from '../../design/menu';
import { QuestionFields } from './question-fields';
import type { Question, QuizProblem } from './use-quiz-draft';

export type QuestionDeed = 'up' | 'down' | 'copy' | 'delete';

export type QuestionCardProps = {
  question: Question;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  /** What keeps it from being published, as the server found. */
  problems: readonly QuizProblem[];
  onChange: (question: Question) => void;
  onDeed: (questionId: string, deed: QuestionDeed) => void;
};

/** One question with its answers. Two hundred of them stand on a page, so each is drawn anew only when it changes. */
export const QuestionCard = memo(function QuestionCard({
  question,
  number,
  isFirst,
  isLast,
  problems,
  onChange,
  onDeed,
}: QuestionCardProps) {
  const t = useTranslations('quizEditor');
  const { id } = question;
  return (
    <li id={`question-${id}`} className="scroll-mt-24 rounded-lg border border-line bg-surface shadow-low">
      <div className="flex items-center gap-2 border-b border-line py-1 pl-5 pr-2">
        <h3 className="min-w-0 flex-1 text-base font-semibold">{t('question', { number })}</h3>
        <span className="text-sm text-ink-soft">{t(`kind.${question.kind}`)}</span>
        <Menu
          trigger={<IconButton label={t('questionMenu', { number })} icon={<Ellipsis />} tooltip={false} />}
          items={[
            { label: t('moveUp'), icon: <ArrowUp />, disabled: isFirst, onSelect: () => onDeed(id, 'up') },
            {
              label: t('moveDown'),
              icon: <ArrowDown />,
              disabled: isLast,
              onSelect: () => onDeed(id, 'down'),
            },
            { label: t('copy'), icon: <CopyPlus />, onSelect: () => onDeed(id, 'copy') },
            { kind: 'separator' },
            { label: t('delete'), icon: <Trash2 />, isDangerous: true, onSelect: () => onDeed(id, 'delete') },
          ]}
        />
      </div>
      <div className="p-5">
        <QuestionFields question={question} problems={problems.map(({ code }) => code)} onChange={onChange} />
      </div>
    </li>
  );
});
