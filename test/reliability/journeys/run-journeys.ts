import type { Random } from '../random';
import type { World } from '../world';
import { buyCourse } from './buy-course';
import { learnFreeCourse } from './learn-free-course';
import { Learner } from './learner';
import { onlyReview } from './only-review';
import { teach } from './teach';

export interface Tally {
  readonly name: string;
  finished: number;
  readonly failures: string[];
}

interface Kind extends Tally {
  readonly lanes: number;
  readonly go: (world: World, random: Random, number: number) => Promise<void>;
}

const asLearner =
  (journey: (learner: Learner) => Promise<void>): Kind['go'] =>
  (world, random, number) =>
    journey(new Learner(world, random, number));

/** As many of each kind side by side as there are lanes; where one ends, the next begins. */
export class Journeys {
  private readonly kinds: Kind[] = [
    { name: 'learn a free course', lanes: 2, go: asLearner(learnFreeCourse), finished: 0, failures: [] },
    { name: 'buy a course', lanes: 3, go: asLearner(buyCourse), finished: 0, failures: [] },
    { name: 'review', lanes: 1, go: asLearner(onlyReview), finished: 0, failures: [] },
    { name: 'teach', lanes: 1, go: teach, finished: 0, failures: [] },
  ];
  private started = 0;
  private isEnding = false;
  private lanes: Promise<void>[] = [];

  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {}

  start(): void {
    this.lanes = this.kinds.flatMap((kind) => Array.from({ length: kind.lanes }, () => this.fill(kind)));
  }

  /** Begins nothing more, and returns when all that began have come to their end. */
  async finish(): Promise<readonly Tally[]> {
    this.isEnding = true;
    await Promise.all(this.lanes);
    return this.kinds;
  }

  private async fill(kind: Kind): Promise<void> {
    do {
      this.started += 1;
      const number = this.started;
      try {
        await kind.go(this.world, this.random.fork(`journey ${number}`), number);
        kind.finished += 1;
      } catch (error) {
        kind.failures.push(`Journey ${number} (${kind.name}): ${(error as Error).message}`);
        // What is broken for one is broken for the next; the run should end with a report, not with a flood.
        if (kind.failures.length >= 5) return;
      }
    } while (!this.isEnding);
  }
}
