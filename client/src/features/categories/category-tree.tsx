import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  Ellipsis,
  FolderInput,
  Merge,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { Menu } from '../../design/menu';
import {
  AddCategoryDialog,
  MergeCategoryDialog,
  MoveCategoryDialog,
  RemoveCategoryDialog,
  RenameCategoryDialog,
} from './category-dialogs';
import { type ManagedCategory, useChangeCategory } from './use-managed-categories';

type Question =
  | { kind: 'add'; parent: ManagedCategory | undefined }
  | { kind: 'rename' | 'move' | 'merge' | 'remove'; category: ManagedCategory };

/** The tree of categories, to be put in order. */
export function CategoryTree({ categories }: { categories: readonly ManagedCategory[] }) {
  const t = useTranslations('categories');
  const [question, setQuestion] = useState<Question>();
  const close = () => setQuestion(undefined);
  const below = (parentSlug: string | null) =>
    categories.filter((category) => category.parentSlug === parentSlug);
  const row = (category: ManagedCategory) => (
    <CategoryRow
      category={category}
      siblings={below(category.parentSlug)}
      childCount={below(category.slug).length}
      onAsk={setQuestion}
    />
  );
  return (
    <div className="flex flex-col gap-4">
      <Button
        variant="primary"
        className="self-start"
        icon={<Plus aria-hidden="true" />}
        onClick={() => setQuestion({ kind: 'add', parent: undefined })}
      >
        {t('add')}
      </Button>
      <ul className="flex flex-col gap-3">
        {below(null).map((parent) => (
          <li key={parent.slug} className="rounded-lg border border-line bg-surface">
            {row(parent)}
            {below(parent.slug).length > 0 && (
              <ul aria-label={t('below', { name: parent.name })} className="border-t border-line">
                {below(parent.slug).map((child) => (
                  <li key={child.slug} className="not-last:border-b not-last:border-line/60">
                    {row(child)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {question?.kind === 'add' && <AddCategoryDialog parent={question.parent} onClose={close} />}
      {question?.kind === 'rename' && <RenameCategoryDialog category={question.category} onClose={close} />}
      {question?.kind === 'move' && (
        <MoveCategoryDialog category={question.category} categories={categories} onClose={close} />
      )}
      {question?.kind === 'merge' && (
        <MergeCategoryDialog category={question.category} categories={categories} onClose={close} />
      )}
      {question?.kind === 'remove' && <RemoveCategoryDialog category={question.category} onClose={close} />}
    </div>
  );
}

function CategoryRow({
  category,
  siblings,
  childCount,
  onAsk,
}: {
  category: ManagedCategory;
  siblings: readonly ManagedCategory[];
  childCount: number;
  onAsk: (question: Question) => void;
}) {
  const t = useTranslations('categories');
  const tellOutcome = useTellOutcome();
  const change = useChangeCategory();
  const { slug, name, parentSlug, courseCount } = category;
  const index = siblings.findIndex((one) => one.slug === slug);
  const step = (to: number) =>
    tellOutcome(
      change.mutateAsync({ slug, place: { parentSlug, index: to } }),
      t('movedTo', { name, place: to + 1, count: siblings.length }),
    );
  const ask = (kind: 'rename' | 'move' | 'merge' | 'remove') => () => onAsk({ kind, category });
  return (
    <div className="flex min-h-14 items-center gap-2 py-1 pl-4 pr-1">
      {parentSlug !== null && (
        <CornerDownRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      )}
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <span className={parentSlug === null ? 'font-semibold' : undefined}>{name}</span>
        <span className="text-sm text-ink-soft">{t('courseCount', { count: courseCount })}</span>
      </div>
      <Menu
        trigger={<IconButton label={t('menu', { name })} icon={<Ellipsis />} tooltip={false} />}
        items={[
          { label: t('rename'), icon: <Pencil />, onSelect: ask('rename') },
          ...(parentSlug === null
            ? [
                {
                  label: t('addBelow'),
                  icon: <Plus />,
                  onSelect: () => onAsk({ kind: 'add', parent: category }),
                },
              ]
            : []),
          {
            label: t('moveUp'),
            icon: <ArrowUp />,
            disabled: index === 0,
            onSelect: () => step(index - 1),
          },
          {
            label: t('moveDown'),
            icon: <ArrowDown />,
            disabled: index === siblings.length - 1,
            onSelect: () => step(index + 1),
          },
          // One that has others below it stays at the top.
          { label: t('move'), icon: <FolderInput />, disabled: childCount > 0, onSelect: ask('move') },
          { label: t('merge'), icon: <Merge />, onSelect: ask('merge') },
          { kind: 'separator' },
          {
            label: t('remove'),
            icon: <Trash2 />,
            isDangerous: true,
            disabled: courseCount + childCount > 0,
            onSelect: ask('remove'),
          },
        ]}
      />
    </div>
  );
}
