import { type DependencyContainer, inject, injectable } from 'tsyringe';
import type { EventDefinition, EventOf } from '../contract/define-event';
import { Database, type Transaction } from '../database/tokens';
import { platformErrors } from '../errors/platform-errors';
import { HandoverStorage, type ObjectStorage } from '../storage/object-storage';
import { Clock } from '../time/clock';
import { eraseHoldings, eraseTraces, hasMoreToHear } from './erase-holdings';
import type { Holding } from './personal-data';
import type {
  identityErasureBegun,
  PersonalDataAnswers,
  personalDataErasureBegun,
  personalDataExportRequested,
} from './personal-data-events';
import { readHoldings } from './read-holdings';

/** What erasing a person takes beyond the module's own rows. Each part may be repeated. */
export interface ErasureStep<Prepared = unknown> {
  /** Before, without a transaction: may ask other modules and remove files. */
  prepare(personId: string): Promise<Prepared>;
  /** In the transaction that erases the rows. */
  erase?(tx: Transaction, personId: string, prepared: Prepared): Promise<void>;
}

/** What a module declares of the persons in its tables. */
export interface PersonalData {
  readonly holdings: readonly Holding[];
  readonly answers: PersonalDataAnswers;
  readonly step?: new (...args: never[]) => ErasureStep;
  /** True where the module knows who somebody is, which others ask it for until they have forgotten her. */
  readonly isIdentity?: boolean;
}

interface Owner {
  readonly module: string;
  readonly personalData: PersonalData;
  /** All that the module publishes and consumes. */
  readonly events: readonly EventDefinition[];
}

/** Lays a module's part of an archive into the hand-over storage, and says so. */
export function exportConsumer({ module, personalData }: Owner) {
  @injectable()
  class ExportPersonalData {
    constructor(
      @inject(Database) private readonly database: Database,
      @inject(HandoverStorage) private readonly handover: ObjectStorage,
    ) {}

    async prepare({ payload }: EventOf<typeof personalDataExportRequested>): Promise<string> {
      const key = `personal-data/${payload.exportId}/${module}.json`;
      const body = readHoldings(this.database, personalData.holdings, payload.personId);
      await this.handover.put({ key, body, contentType: 'application/json' });
      return key;
    }

    async handle(
      tx: Transaction,
      { payload }: EventOf<typeof personalDataExportRequested>,
      handoverKey: string,
    ): Promise<void> {
      await tx.publish(personalData.answers.exported, { ...payload, module, handoverKey });
    }
  }
  return ExportPersonalData;
}

type ErasureEvent = typeof personalDataErasureBegun | typeof identityErasureBegun;

/** Forgets a person in one module, and says so. */
export function erasureConsumer({ module, personalData, events }: Owner, consumer: string) {
  @injectable()
  class ErasePersonalData {
    private readonly step: ErasureStep | undefined;

    constructor(
      @inject(Database) private readonly database: Database,
      @inject(Clock) private readonly clock: Clock,
      @inject(ModuleContainer) container: DependencyContainer,
    ) {
      this.step = personalData.step && container.resolve<ErasureStep>(personalData.step as never);
    }

    async prepare({ payload: { personId } }: EventOf<ErasureEvent>): Promise<unknown> {
      // Handled after this, what was told of her before would bring her back.
      if (await hasMoreToHear(this.database, module, { personId, consumer }))
        throw platformErrors.unavailable({ facts: { waitsFor: 'events' } });
      return this.step?.prepare(personId);
    }

    async handle(
      tx: Transaction,
      { payload: { personId, erasureId } }: EventOf<ErasureEvent>,
      prepared: unknown,
    ): Promise<void> {
      const now = this.clock.now();
      await this.step?.erase?.(tx, personId, prepared);
      await eraseHoldings(tx, personalData.holdings, { personId, now });
      await eraseTraces(tx, { schema: module, events }, personId);
      const erasedAt = now.toISOString();
      await tx.publish(personalData.answers.erased, { personId, erasureId, module, erasedAt });
    }
  }
  return ErasePersonalData;
}

/** The module's own container. */
export const ModuleContainer = Symbol('ModuleContainer');
