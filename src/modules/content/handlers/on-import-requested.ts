import { inject, injectable } from 'tsyringe';
import { runWith } from '../../../platform/context/call-context';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { platformErrors } from '../../../platform/errors/platform-errors';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { CarryOutImport, type ReadyImport } from '../commands/carry-out-import';
import { FinishImport } from '../commands/finish-import';
import { ImportArchives } from '../commands/import-archives';
import { UndoImport } from '../commands/undo-import';
import { contentImportRequested } from '../content.contract';
import { contentErrors } from '../content.errors';
import { ImportsRepository } from '../data/imports.repository';
import {
  actingPerson,
  type CourseImport,
  type ImportError,
  mostImportAttempts,
} from '../domain/course-import';

/** How long one event works on an import; a larger one goes on with the next. Well below what an event may take. */
const roundMilliseconds = 8_000;

type Prepared =
  | { readonly kind: 'ready'; readonly ready: ReadyImport }
  | { readonly kind: 'to be continued' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'ended' };

/** Carries out an import, acting as the person who asked for it. What fails is taken back, and says why. */
@injectable()
export class OnImportRequested implements EventConsumer<typeof contentImportRequested, Prepared> {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(ImportArchives) private readonly archives: ImportArchives,
    @inject(CarryOutImport) private readonly carryOut: CarryOutImport,
    @inject(UndoImport) private readonly undo: UndoImport,
    @inject(FinishImport) private readonly finish: FinishImport,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare({ payload }: EventOf<typeof contentImportRequested>): Promise<Prepared> {
    const found = await this.work.step((tx) => this.imports.startAttempt(tx, payload.importId));
    if (!found) return { kind: 'ended' };
    return runWith({ principal: actingPerson(found.requester) }, async () => {
      if (found.phase === 'undoing') return this.takeBack(found);
      // It may have ended the processes that tried it, so it is not tried again before it is taken back.
      if (found.attempts > mostImportAttempts) return this.fail(found, contentErrors.importInterrupted());
      return this.goOn(found);
    });
  }

  async handle(
    tx: Transaction,
    { payload }: EventOf<typeof contentImportRequested>,
    prepared: Prepared,
  ): Promise<void> {
    switch (prepared.kind) {
      case 'ready':
        return this.finish.apply(tx, prepared.ready);
      case 'to be continued':
        await this.imports.saveUnderWay(tx, payload.importId, { attempts: 0 });
        return tx.publish(contentImportRequested, payload);
      case 'undone': {
        const progress = { step: 'done', percent: 100 } as const;
        return this.imports.save(tx, payload.importId, {
          status: 'failed',
          progress,
          finishedAt: this.clock.now(),
        });
      }
      case 'ended':
        return;
    }
  }

  private async goOn(found: CourseImport): Promise<Prepared> {
    // Counted from the first question on, which comes after reading, so that every round gets further.
    let end: number | undefined;
    const hasTime = () => {
      const now = this.clock.now().getTime();
      end ??= now + roundMilliseconds;
      return now < end;
    };
    try {
      const ready = await this.archives.use(found.id, (files) =>
        this.carryOut.execute({ import: found, files, hasTime }),
      );
      return ready ? { kind: 'ready', ready } : { kind: 'to be continued' };
    } catch (error) {
      if (isRefusal(error)) return this.fail(found, error);
      throw error;
    }
  }

  /** Puts on record that it is being taken back, and why, before the first thing is. */
  private async fail({ id }: CourseImport, refusal: DomainError): Promise<Prepared> {
    const failing = await this.work.step(async (tx) => {
      const error = describe(refusal);
      const progress = { step: 'undoing', percent: 90 } as const;
      await this.imports.saveUnderWay(tx, id, { phase: 'undoing', error, progress });
      return this.imports.find(tx, id);
    });
    return failing?.phase === 'undoing' ? this.takeBack(failing) : { kind: 'ended' };
  }

  private async takeBack(failing: CourseImport): Promise<Prepared> {
    await this.undo.execute(failing);
    return { kind: 'undone' };
  }
}

/** Refusals of the moment are worth another try; refusals by a rule are not. */
function isRefusal(error: unknown): error is DomainError {
  if (!(error instanceof DomainError) || error.kind !== 'user') return false;
  return ![platformErrors.idempotencyInProgress.code, platformErrors.tooManyRequests.code].includes(
    error.code,
  );
}

function describe({ code, message, facts }: DomainError): ImportError {
  return { code, message, facts: { ...facts } };
}
