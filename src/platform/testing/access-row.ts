/** Who tries a route. `owner` and `stranger` have the same role; the thing asked for is the owner's. */
export type Caller =
  | 'signed out'
  | 'learner'
  | 'owner'
  | 'instructor'
  | 'owning instructor'
  | 'support'
  | 'admin'
  | 'ops';

/** What exists when the table is run: a published free course with one of everything, taught and learnt in. */
export interface AccessWorld {
  readonly [name: string]: string;
}

/**
 * One route in the table of rights: what each caller is answered. A caller that is not named is answered as `others`.
 * The central test sends the request to the whole platform; a 2xx stands for "may".
 */
export interface AccessRow {
  /** `POST /enrollments`, as the route declares it. */
  readonly route: string;
  /** Values for the path's parameters, the query and the body, from what exists in the world. */
  readonly request?: (
    world: AccessWorld,
    caller: Caller,
  ) => {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly expect: { readonly others: number } & { readonly [Who in Caller]?: number };
}
