export interface PropertyOptions {
  /** The same seed tries the same cases. */
  readonly seed: number;
  /** How many cases are tried. */
  readonly runs: number;
}

/** Something that must hold whatever comes. `check` throws with the smallest case in which it does not. */
export interface Property {
  readonly name: string;
  readonly check: (options: PropertyOptions) => Promise<void> | void;
}
