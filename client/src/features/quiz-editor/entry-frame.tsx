import { ArrowDown, ArrowUp, CopyPlus, Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../design/icon-button';
import { Menu } from '../../design/menu';

export type QuestionDeed = 'up' | 'down' | 'copy' | 'delete';

export type EntryPlace = {
  number: number;
  isFirst: boolean;
  isLast: boolean;
  onDeed: (entryId: string, deed: QuestionDeed) => void;
};

/** The slab on which each thing stands that a quiz asks, with what may be done about it. */
export function EntryFrame({
  id,
  title,
  kind,
  place: { number, isFirst, isLast, onDeed },
  canCopy = true,
  children,
}: {
  id: string;
  title: string;
  kind: string;
  place: EntryPlace;
  canCopy?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('quizEditor');
  return (
    <li id={`question-${id}`} className="scroll-mt-24 rounded-lg border border-line bg-surface shadow-low">
      <div className="flex items-center gap-2 border-b border-line py-1 pl-5 pr-2">
        <h3 className="min-w-0 flex-1 text-base font-semibold">{title}</h3>
        <span className="text-sm text-ink-soft">{kind}</span>
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
            ...(canCopy
              ? [{ label: t('copy'), icon: <CopyPlus />, onSelect: () => onDeed(id, 'copy') }]
              : []),
            { kind: 'separator' },
            { label: t('delete'), icon: <Trash2 />, isDangerous: true, onSelect: () => onDeed(id, 'delete') },
          ]}
        />
      </div>
      <div className="p-5">{children}</div>
    </li>
  );
}
