import { type ApiProblem, toProblem } from '../../api/problem';
import {
  clientIdOf,
  forgetPending,
  keepPending,
  type PendingAnswer,
  pendingAnswers,
} from './pending-answers';
import { type TabMessage, TabsOfAttempt } from './tabs-of-attempt';
import type { Answer } from './use-quiz';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** Given, and not with the server yet; it is tried again by itself. */
  | { kind: 'waiting' }
  /** The server would not take it, and says why. */
  | { kind: 'refused'; problem: ApiProblem };

export type GivenAnswer = {
  answer: Answer;
  save: SaveState;
  /** Its place among all that this browser gave; 0 for what the server had before. */
  sequence: number;
};
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** Brings an answer to the server and tells which one holds there now. */
export type SendAnswer = (
  message: PendingAnswer & { questionId: string; clientId: string },
) => Promise<{ answer: Answer }>;

/**
 * Brings each answer to the server as soon as it is given, one at a time for a question and the latest last. What is not
 * there yet is kept in this browser, so that neither a reload nor a lost connection loses it, and is sent again by itself.
 * All tabs of a browser count their answers together and tell each other, so that they show the same and none undoes
 * what another gave later.
 */
export class AnswerSaver {
  private given: GivenAnswers;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly failures = new Map<string, number>();
  private readonly changedAt = new Map<string, number>();
  private readonly tabs: TabsOfAttempt;

  constructor(
    private readonly options: {
      attemptId: string;
      saved: Readonly<Record<string, Answer>>;
      send: SendAnswer;
      onSaved: (questionId: string, answer: Answer) => void;
      /** Another tab has submitted the attempt. */
      onEnded: () => void;
    },
  ) {
    this.tabs = new TabsOfAttempt(options.attemptId);
    const saved = Object.entries(options.saved).map(([id, answer]) => [id, fromServer(answer)]);
    const pending = Object.entries(pendingAnswers(options.attemptId)).map(([id, kept]) => [
      id,
      { ...kept, save: waitingState },
    ]);
    this.given = Object.fromEntries([...saved, ...pending]) as GivenAnswers;
  }

  readonly read = (): GivenAnswers => this.given;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends what an earlier page left behind, and again whenever the network comes back. Gives the way to stop. */
  start(): () => void {
    const sendWaiting = () => this.retry();
    const stopListening = this.tabs.listen((message) => this.hear(message));
    sendWaiting();
    window.addEventListener('online', sendWaiting);
    return () => {
      window.removeEventListener('online', sendWaiting);
      for (const timer of this.timers.values()) clearTimeout(timer);
      // What was still being typed goes out with the page; if it does not arrive, it is kept here.
      for (const questionId of [...this.timers.keys()]) void this.send(questionId);
      this.timers.clear();
      stopListening();
    };
  }

  /** @param pauseMilliseconds how long to wait for more of it: some for what is typed, none for what is chosen. */
  give(questionId: string, answer: Answer, pauseMilliseconds = 0): void {
    const pending = keepPending(this.options.attemptId, questionId, answer);
    this.failures.delete(questionId);
    this.change(questionId, { ...pending, save: waitingState });
    this.tabs.tell({ kind: 'answer', questionId, isSaved: false, ...pending });
    this.sendLater(questionId, pauseMilliseconds);
  }

  /**
   * Takes what the server says is saved, wherever it was given, save for what was given here since.
   *
   * @param askedAt when the server was asked, by `performance.now()`.
   */
  adopt(saved: Readonly<Record<string, Answer>>, askedAt: number): void {
    for (const [questionId, answer] of Object.entries(saved)) {
      const mine = this.given[questionId];
      const isOlder = (this.changedAt.get(questionId) ?? 0) < askedAt;
      const isKnown = mine && JSON.stringify(mine.answer) === JSON.stringify(answer);
      if (isOlder && !isKnown && (mine?.save.kind ?? 'saved') === 'saved')
        this.change(questionId, fromServer(answer));
    }
  }

  /** Tries everything again that is not with the server. */
  retry(): void {
    for (const questionId of this.unsavedIds()) {
      this.failures.delete(questionId);
      void this.send(questionId);
    }
  }

  /** Sends what waits. True when the server has every answer. */
  async settle(): Promise<boolean> {
    await Promise.all(this.unsavedIds().map((questionId) => this.send(questionId)));
    return this.unsavedIds().length === 0;
  }

  /** Tells the other tabs that the attempt is submitted. */
  end(): void {
    this.tabs.tell({ kind: 'ended' });
  }

  private hear(message: TabMessage): void {
    if (message.kind === 'ended') {
      this.options.onEnded();
      return;
    }
    const { questionId, answer, sequence, isSaved } = message;
    if (sequence < (this.given[questionId]?.sequence ?? 0)) return;
    this.change(questionId, { answer, sequence, save: isSaved ? savedState : waitingState });
  }

  private unsavedIds(): string[] {
    return Object.keys(this.given).filter((questionId) => this.given[questionId]?.save.kind !== 'saved');
  }

  private sendLater(questionId: string, milliseconds: number): void {
    clearTimeout(this.timers.get(questionId));
    this.timers.set(
      questionId,
      setTimeout(() => void this.send(questionId), milliseconds),
    );
  }

  private send(questionId: string): Promise<void> {
    clearTimeout(this.timers.get(questionId));
    this.timers.delete(questionId);
    const before = this.underWay.get(questionId);
    const sending = (before ?? Promise.resolve()).then(() => this.deliver(questionId));
    this.underWay.set(questionId, sending);
    return sending.finally(() => {
      if (this.underWay.get(questionId) === sending) this.underWay.delete(questionId);
    });
  }

  private async deliver(questionId: string): Promise<void> {
    const current = this.given[questionId];
    if (!current || current.save.kind === 'saved') return;
    const { attemptId, send, onSaved } = this.options;
    const { answer, sequence } = current;
    const isLatest = () => this.given[questionId]?.sequence === sequence;
    this.change(questionId, { ...current, save: savingState });
    try {
      const clientId = clientIdOf(attemptId);
      const holds = await send({ questionId, answer, sequence, clientId });
      forgetPending(attemptId, questionId, sequence);
      // Changed while it was on its way: the next one follows.
      if (!isLatest()) return;
      onSaved(questionId, holds.answer);
      this.failures.delete(questionId);
      this.change(questionId, { answer: holds.answer, sequence, save: savedState });
      this.tabs.tell({ kind: 'answer', questionId, answer: holds.answer, sequence, isSaved: true });
    } catch (error) {
      if (isLatest()) this.fail(questionId, current, toProblem(error));
    }
  }

  private fail(questionId: string, { answer, sequence }: GivenAnswer, problem: ApiProblem): void {
    if (!problem.isTemporary) {
      this.change(questionId, { answer, sequence, save: { kind: 'refused', problem } });
      return;
    }
    const failures = (this.failures.get(questionId) ?? 0) + 1;
    this.failures.set(questionId, failures);
    this.change(questionId, { answer, sequence, save: waitingState });
    const wait = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    this.sendLater(questionId, Math.max(wait, (problem.retryAfterSeconds ?? 0) * 1_000));
  }

  private change(questionId: string, next: GivenAnswer): void {
    this.changedAt.set(questionId, performance.now());
    this.given = { ...this.given, [questionId]: next };
    for (const listener of this.listeners) listener();
  }
}

const savedState: SaveState = { kind: 'saved' };
const savingState: SaveState = { kind: 'saving' };
const waitingState: SaveState = { kind: 'waiting' };
/** In milliseconds. */
const firstWait = 1_500;
const longestWait = 15_000;

function fromServer(answer: Answer): GivenAnswer {
  return { answer, save: savedState, sequence: 0 };
}
