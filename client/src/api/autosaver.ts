import { forgetValue, keepValue, keptValue } from './kept-values';
import { changesSince, mergeChanges } from './merge-changes';
import { type ApiProblem, toProblem } from './problem';

export type Saved<Value> = { version: number; value: Value };

export type AutosaveState<Value> =
  | { kind: 'saved' }
  /** Typed a moment ago, or waiting for what cannot be saved as it is. */
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; problem: ApiProblem }
  /** Somebody else has changed the same fields; the reader decides. */
  | { kind: 'conflict'; theirs: Saved<Value>; fields: readonly (keyof Value & string)[] };

export type AutosaverOptions<Value> = {
  saved: Saved<Value>;
  /** Under which name what is not saved yet is kept in this tab. */
  keptAs: string;
  /** Sends the fields that changed; `value` has all of them. Throws `ApiProblem`, with 409 where `version` is not the latest. */
  save: (request: { changes: Partial<Value>; value: Value; version: number }) => Promise<Saved<Value>>;
  /** How it stands on the server now. */
  load: () => Promise<Saved<Value>>;
  /** Fields that the server would refuse as they are; they wait. */
  unsavable?: (value: Value) => readonly (keyof Value & string)[];
};

/**
 * Saves what is typed, a moment after the typing pauses, one request at a time. What others changed meanwhile is merged field by
 * field; where both changed the same, nobody's text is overwritten before the reader has chosen. A failed save is tried
 * again, and what is not saved outlives a reload.
 */
export class Autosaver<Value extends object> {
  private base: Saved<Value>;
  private snapshot: { value: Value; state: AutosaveState<Value> };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private failures = 0;

  constructor(private readonly options: AutosaverOptions<Value>) {
    this.base = options.saved;
    this.snapshot = { value: options.saved.value, state: { kind: 'saved' } };
    this.takeUpKept();
  }

  read = (): { value: Value; state: AutosaveState<Value> } => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(changes: Partial<Value>): void {
    const value = { ...this.snapshot.value, ...changes };
    const { state } = this.snapshot;
    this.failures = 0;
    this.show(value, state.kind === 'conflict' || this.isSending ? state : { kind: 'unsaved' });
    this.plan(pauseMilliseconds);
  }

  /** Takes news from the server, such as a file that has arrived. */
  rebase(saved: Saved<Value>): void {
    if (saved.version <= this.base.version || this.isSending || this.snapshot.state.kind === 'conflict')
      return;
    this.mergeWith(saved);
    this.plan(pauseMilliseconds);
  }

  /** Saves at once what is not saved. */
  flush(): void {
    clearTimeout(this.timer);
    void this.send();
  }

  /** In a conflict: what is typed here replaces what the other wrote. */
  keepMine(): void {
    const { state, value } = this.snapshot;
    if (state.kind !== 'conflict') return;
    this.base = state.theirs;
    this.show(value, { kind: 'unsaved' });
    this.flush();
  }

  /** In a conflict: what the other wrote replaces what is typed here, which is answered. */
  takeTheirs(): Partial<Value> {
    const { state, value } = this.snapshot;
    if (state.kind !== 'conflict') return {};
    const mine: Partial<Value> = {};
    const next = { ...value };
    for (const name of state.fields) {
      mine[name] = value[name];
      next[name] = state.theirs.value[name];
    }
    this.base = state.theirs;
    this.show(next, { kind: 'unsaved' });
    this.flush();
    return mine;
  }

  /** Watches over the page while it shows: saves when it is left or the network is back. */
  attach(): () => void {
    const hasMore = () => this.hasChanges();
    const leave = (event: BeforeUnloadEvent) => {
      if (!hasMore()) return;
      this.keep();
      this.flush();
      event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden' && hasMore()) {
        this.keep();
        this.flush();
      }
    };
    const comeBack = () => {
      if (this.snapshot.state.kind === 'failed') this.flush();
    };
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', comeBack);
    if (hasMore()) this.plan(pauseMilliseconds);
    return () => {
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', comeBack);
      if (!hasMore()) return;
      this.keep();
      this.flush();
    };
  }

  private async send(): Promise<void> {
    if (this.isSending || this.snapshot.state.kind === 'conflict') return;
    const changes = this.savableChanges();
    if (Object.keys(changes).length === 0) return this.settle();

    this.isSending = true;
    this.show(this.snapshot.value, { kind: 'saving' });
    try {
      const { version } = this.base;
      const saved = await this.options.save({ changes, value: { ...this.base.value, ...changes }, version });
      // What was sent counts as saved even where the server trimmed it: the text must not move under the cursor.
      const before = this.base.value;
      this.base = { version: saved.version, value: { ...saved.value, ...changes } };
      const { value } = mergeChanges({ base: before, mine: this.snapshot.value, theirs: this.base.value });
      this.failures = 0;
      this.isSending = false;
      this.show(value, { kind: 'unsaved' });
      this.settle();
    } catch (error) {
      await this.meet(toProblem(error));
    } finally {
      this.isSending = false;
    }
  }

  private async meet(problem: ApiProblem): Promise<void> {
    try {
      if (problem.status === 409 && problem.code.endsWith('changed_meanwhile')) {
        const theirs = await this.options.load();
        this.mergeWith(theirs);
        this.plan(0);
        return;
      }
      this.fail(problem);
    } catch (error) {
      this.fail(toProblem(error));
    }
  }

  private fail(problem: ApiProblem): void {
    this.failures += 1;
    this.keep();
    this.show(this.snapshot.value, { kind: 'failed', problem });
    if (problem.isTemporary) this.plan(Math.min(60_000, 2_000 * 2 ** this.failures));
  }

  private mergeWith(theirs: Saved<Value>): void {
    const { value, conflicts } = mergeChanges({
      base: this.base.value,
      mine: this.snapshot.value,
      theirs: theirs.value,
    });
    if (conflicts.length > 0) {
      this.keep();
      this.show(value, { kind: 'conflict', theirs, fields: conflicts });
      return;
    }
    this.base = theirs;
    this.snapshot = { ...this.snapshot, value };
    this.show(value, { kind: this.hasChanges() ? 'unsaved' : 'saved' });
  }

  /** Nothing more can be sent: either all is saved, or what is left waits for its mending. */
  private settle(): void {
    if (!this.hasChanges()) {
      forgetValue(this.options.keptAs);
      this.show(this.snapshot.value, { kind: 'saved' });
      return;
    }
    this.show(this.snapshot.value, { kind: 'unsaved' });
    if (Object.keys(this.savableChanges()).length > 0) this.plan(pauseMilliseconds);
  }

  private hasChanges(): boolean {
    return Object.keys(changesSince(this.base.value, this.snapshot.value)).length > 0;
  }

  private savableChanges(): Partial<Value> {
    const changes = changesSince(this.base.value, this.snapshot.value);
    for (const name of this.options.unsavable?.(this.snapshot.value) ?? []) delete changes[name];
    return changes;
  }

  private takeUpKept(): void {
    const kept = keptValue<{ base: Saved<Value>; value: Value }>(this.options.keptAs);
    if (!kept) return;
    const theirs = this.base;
    this.base = kept.base;
    this.snapshot = { value: { ...this.snapshot.value, ...kept.value }, state: { kind: 'unsaved' } };
    this.mergeWith(theirs);
  }

  private keep(): void {
    keepValue(this.options.keptAs, { base: this.base, value: this.snapshot.value });
  }

  private plan(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private show(value: Value, state: AutosaveState<Value>): void {
    this.snapshot = { value, state };
    for (const listener of this.listeners) listener();
  }
}

const pauseMilliseconds = 1_000;
