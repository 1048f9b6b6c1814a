export type MergedChanges<Value> = {
  value: Value;
  /** The fields that both sides changed, each in its own way; they keep what `mine` says. */
  conflicts: (keyof Value & string)[];
};

/** Brings together what two sides made of the same thing, field by field: what one of them left alone follows the other. */
export function mergeChanges<Value extends object>({
  base,
  mine,
  theirs,
}: {
  base: Value;
  mine: Value;
  theirs: Value;
}): MergedChanges<Value> {
  const value = { ...mine };
  const conflicts: (keyof Value & string)[] = [];
  for (const name of Object.keys(theirs) as (keyof Value & string)[]) {
    if (isSame(mine[name], theirs[name]) || isSame(theirs[name], base[name])) continue;
    if (isSame(mine[name], base[name])) value[name] = theirs[name];
    else conflicts.push(name);
  }
  return { value, conflicts };
}

/** The fields of `value` that differ from `base`. */
export function changesSince<Value extends object>(base: Value, value: Value): Partial<Value> {
  const changed: Partial<Value> = {};
  for (const name of Object.keys(value) as (keyof Value)[])
    if (!isSame(value[name], base[name])) changed[name] = value[name];
  return changed;
}

/** Whether two JSON values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
