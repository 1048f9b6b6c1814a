/** A statement as the product sent it to PostgreSQL. */
export interface RecordedQuery {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name: string | undefined;
}

/** A request that is measured, and all that answering it takes. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly queries: readonly RecordedQuery[];
}

export type ToServer =
  | { readonly kind: 'cpu' }
  | { readonly kind: 'record'; readonly path: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'serve'; readonly url: string; readonly subjects: readonly Subject[] }
  | { readonly kind: 'stop' };

export type FromServer =
  | { readonly kind: 'ready'; readonly port: number; readonly databaseUrl: string }
  | { readonly kind: 'cpu'; readonly microseconds: number }
  | {
      readonly kind: 'recorded';
      readonly queries: readonly RecordedQuery[];
      readonly status: number;
      readonly body: unknown;
    };
