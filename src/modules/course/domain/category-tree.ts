/** How many categories there may be. */
export const mostCategories = 200;

/** Two levels at most: a category with a parent has no children. */
export interface Category {
  readonly slug: string;
  readonly name: string;
  readonly parentSlug: string | null;
  /** Its place among all, parents before their children. */
  readonly position: number;
}

export type TreePlan =
  | { readonly kind: 'planned'; readonly categories: readonly Category[] }
  /** `circle`: it would stand below itself. `too_deep`: it has children, or the place is below one that has a parent. */
  | { readonly kind: 'refused'; readonly reason: 'no_such_parent' | 'circle' | 'too_deep' };

export function addCategory(
  categories: readonly Category[],
  added: Pick<Category, 'slug' | 'name' | 'parentSlug'>,
): TreePlan {
  const last = { ...added, position: categories.length };
  return place([...categories, last], last);
}

/** Puts a category, with its children, at a place among those of a parent; after all of them where the place is beyond. */
export function moveCategory(
  categories: readonly Category[],
  slug: string,
  to: { readonly parentSlug: string | null; readonly index: number },
): TreePlan {
  const moved = categories.find((category) => category.slug === slug);
  if (!moved) return { kind: 'planned', categories };
  const siblings = inOrder(categories).filter(
    (category) => category.parentSlug === to.parentSlug && category.slug !== slug,
  );
  // Between two others: positions are numbered anew.
  const before = siblings[to.index];
  const position = before ? before.position - 0.5 : categories.length;
  return place(categories, { ...moved, parentSlug: to.parentSlug, position });
}

/** Takes a category away; its children go to the one that takes its place. */
export function mergeCategories(categories: readonly Category[], slug: string, intoSlug: string): TreePlan {
  const into = categories.find((category) => category.slug === intoSlug);
  if (!into || slug === intoSlug) return { kind: 'refused', reason: into ? 'circle' : 'no_such_parent' };
  if (into.parentSlug === slug) return { kind: 'refused', reason: 'circle' };
  const children = categories.filter(({ parentSlug }) => parentSlug === slug);
  if (children.length > 0 && into.parentSlug !== null) return { kind: 'refused', reason: 'too_deep' };
  const left = categories
    .filter((category) => category.slug !== slug)
    .map((category) =>
      category.parentSlug === slug
        ? { ...category, parentSlug: intoSlug, position: categories.length + category.position }
        : category,
    );
  return { kind: 'planned', categories: numbered(left) };
}

/** Numbers categories in their order, each parent followed by its children. */
export function numbered(categories: readonly Category[]): Category[] {
  const sorted = inOrder(categories);
  return sorted
    .filter(({ parentSlug }) => parentSlug === null)
    .flatMap((parent) => [parent, ...sorted.filter(({ parentSlug }) => parentSlug === parent.slug)])
    .map((category, position) => ({ ...category, position }));
}

function place(categories: readonly Category[], placed: Category): TreePlan {
  const { slug, parentSlug } = placed;
  if (parentSlug !== null) {
    const parent = categories.find((category) => category.slug === parentSlug);
    if (!parent) return { kind: 'refused', reason: 'no_such_parent' };
    if (parentSlug === slug || parent.parentSlug === slug) return { kind: 'refused', reason: 'circle' };
    const hasChildren = categories.some((category) => category.parentSlug === slug);
    if (parent.parentSlug !== null || hasChildren) return { kind: 'refused', reason: 'too_deep' };
  }
  const changed = categories.map((category) => (category.slug === slug ? placed : category));
  return { kind: 'planned', categories: numbered(changed) };
}

function inOrder(categories: readonly Category[]): Category[] {
  return categories.toSorted((one, other) => one.position - other.position);
}
