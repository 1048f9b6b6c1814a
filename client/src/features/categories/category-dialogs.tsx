import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { Select } from '../../design/select';
import { NameDialog } from './name-dialog';
import {
  type ManagedCategory,
  useAddCategory,
  useChangeCategory,
  useMergeCategories,
  useRemoveCategory,
} from './use-managed-categories';

type About = { category: ManagedCategory; onClose: () => void };
type AmongAll = About & { categories: readonly ManagedCategory[] };

export function AddCategoryDialog({
  parent,
  onClose,
}: {
  parent: ManagedCategory | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('categories');
  const add = useAddCategory();
  return (
    <NameDialog
      onClose={onClose}
      title={parent ? t('addBelowTitle', { name: parent.name }) : t('add')}
      description={t('addText')}
      label={t('name')}
      initial=""
      longest={80}
      confirmText={t('addConfirm')}
      onSave={(name) => add.mutateAsync({ name, parentSlug: parent?.slug ?? null })}
      done={(name) => t('added', { name })}
    />
  );
}

export function RenameCategoryDialog({ category, onClose }: About) {
  const t = useTranslations('categories');
  const change = useChangeCategory();
  return (
    <NameDialog
      onClose={onClose}
      title={t('renameTitle', { name: category.name })}
      description={t('renameText', { slug: category.slug })}
      label={t('name')}
      initial={category.name}
      longest={80}
      confirmText={t('rename')}
      onSave={(name) => change.mutateAsync({ slug: category.slug, name })}
      done={(name) => t('renamed', { name })}
    />
  );
}

/** Below another one, or to the top. */
export function MoveCategoryDialog({ category, categories, onClose }: AmongAll) {
  const t = useTranslations('categories');
  const change = useChangeCategory();
  const [parentSlug, setParentSlug] = useState(category.parentSlug ?? '');
  const parents = categories.filter((one) => one.parentSlug === null && one.slug !== category.slug);
  return (
    <DeedDialog
      open
      onClose={onClose}
      deed={() =>
        change.mutateAsync({
          slug: category.slug,
          place: { parentSlug: parentSlug === '' ? null : parentSlug, index: categories.length },
        })
      }
      done={t('moved', { name: category.name })}
      title={t('moveTitle', { name: category.name })}
      description={t('moveText')}
      confirmText={t('moveConfirm')}
    >
      <Select
        className="mt-4"
        label={t('parent')}
        value={parentSlug}
        onChange={setParentSlug}
        options={[
          { value: '', label: t('top') },
          ...parents.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </DeedDialog>
  );
}

export function MergeCategoryDialog({ category, categories, onClose }: AmongAll) {
  const t = useTranslations('categories');
  const merge = useMergeCategories();
  const [intoSlug, setIntoSlug] = useState('');
  const others = categories.filter((one) => one.slug !== category.slug && one.parentSlug !== category.slug);
  return (
    <DeedDialog
      open
      isDangerous
      onClose={onClose}
      deed={() => (intoSlug === '' ? undefined : merge.mutateAsync({ slug: category.slug, intoSlug }))}
      done={t('merged', { name: category.name })}
      title={t('mergeTitle', { name: category.name })}
      description={t('mergeText', { count: category.courseCount })}
      confirmText={t('mergeConfirm')}
    >
      <Select
        className="mt-4"
        label={t('into')}
        placeholder={t('choose')}
        value={intoSlug}
        onChange={setIntoSlug}
        options={others.map(({ slug, name, parentSlug }) => ({
          value: slug,
          label: parentSlug === null ? name : `— ${name}`,
        }))}
      />
    </DeedDialog>
  );
}

export function RemoveCategoryDialog({ category, onClose }: About) {
  const t = useTranslations('categories');
  const remove = useRemoveCategory();
  return (
    <DeedDialog
      open
      isDangerous
      onClose={onClose}
      deed={() => remove.mutateAsync(category.slug)}
      done={t('removed', { name: category.name })}
      title={t('removeTitle', { name: category.name })}
      description={t('removeText')}
      confirmText={t('remove')}
    />
  );
}
