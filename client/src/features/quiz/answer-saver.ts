import { randomIdentifier } from '../../api/identifier';
import { type ApiProblem, toProblem } from '../../api/problem';
import { forgetPending, keepPending, pendingAnswers } from './pending-answers';
import type { Answer } from './use-quiz';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** Given, and not with the server yet; it is tried again by itself. */
  | { kind: 'waiting' }
  /** The server would not take it, and says why. */
  | { kind: 'refused'; problem: ApiProblem };

export type GivenAnswer = { answer: Answer; save: SaveState };
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

export type SendAnswer = (message: {
  questionId: string;
  answer: Answer;
  clientId: string;
  sequence: number;
}) => Promise<unknown>;

/**
 * Brings each answer to the server as soon as it is given, one at a time for a question and the latest last. What is not
 * there yet is kept in this browser, so that neither a reload nor a lost connection loses it, and is sent again by itself.
 */
export class AnswerSaver {
  private given: GivenAnswers;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly failures = new Map<string, number>();
  private readonly clientId = randomIdentifier();
  private sequence = 0;

  constructor(
    private readonly options: {
      attemptId: string;
      saved: Readonly<Record<string, Answer>>;
      send: SendAnswer;
      onSaved: (questionId: string, answer: Answer) => void;
    },
  ) {
    const saved = Object.entries(options.saved).map(([id, answer]) => [id, { answer, save: savedState }]);
    const pending = Object.entries(pendingAnswers(options.attemptId)).map(([id, answer]) => [
      id,
      { answer, save: waitingState },
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
    sendWaiting();
    window.addEventListener('online', sendWaiting);
    return () => {
      window.removeEventListener('online', sendWaiting);
      for (const timer of this.timers.values()) clearTimeout(timer);
      // What was still being typed goes out with the page; if it does not arrive, it is kept here.
      for (const questionId of [...this.timers.keys()]) void this.send(questionId);
      this.timers.clear();
    };
  }

  /** @param pauseMilliseconds how long to wait for more of it: some for what is typed, none for what is chosen. */
  give(questionId: string, answer: Answer, pauseMilliseconds = 0): void {
    keepPending(this.options.attemptId, questionId, answer);
    this.failures.delete(questionId);
    this.change(questionId, { answer, save: waitingState });
    this.sendLater(questionId, pauseMilliseconds);
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
    const { answer } = current;
    this.change(questionId, { answer, save: savingState });
    try {
      this.sequence += 1;
      await this.options.send({ questionId, answer, clientId: this.clientId, sequence: this.sequence });
      this.options.onSaved(questionId, answer);
      // Changed while it was on its way: the next one follows.
      if (this.given[questionId]?.answer !== answer) return;
      forgetPending(this.options.attemptId, questionId);
      this.failures.delete(questionId);
      this.change(questionId, { answer, save: savedState });
    } catch (error) {
      if (this.given[questionId]?.answer !== answer) return;
      this.fail(questionId, answer, toProblem(error));
    }
  }

  private fail(questionId: string, answer: Answer, problem: ApiProblem): void {
    if (!problem.isTemporary) {
      this.change(questionId, { answer, save: { kind: 'refused', problem } });
      return;
    }
    const failures = (this.failures.get(questionId) ?? 0) + 1;
    this.failures.set(questionId, failures);
    this.change(questionId, { answer, save: waitingState });
    const wait = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    this.sendLater(questionId, Math.max(wait, (problem.retryAfterSeconds ?? 0) * 1_000));
  }

  private change(questionId: string, next: GivenAnswer): void {
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
