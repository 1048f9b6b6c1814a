import 'reflect-metadata';
import { Writable } from 'node:stream';
import { type DependencyContainer, container as rootContainer } from 'tsyringe';
import { anonymous, type Person, type Role } from '../../auth/principal';
import { parseConfiguration } from '../../config/parse-configuration';
import { platformConfiguration } from '../../config/platform-configuration';
import type { CommandIdentity } from '../../context/call-context';
import type { Recollection } from '../../database/command-memory';
import type { JsonValue } from '../../errors/domain-error';
import { platformErrors } from '../../errors/platform-errors';
import { HealthRegistry } from '../../health/health-registry';
import { createLogger } from '../../logging/logger';
import { ManualClock } from '../../testing/manual-clock';
import { createHttpApplication, type HttpApplicationOptions } from '../create-http-application';
import { LiveStreams } from '../live-streams';
import type { HttpCommandMemory } from '../repeatable-command';
import type { Route } from '../route';

export const learnerId = '01990000-0000-7000-8000-000000000001';

export function person(...roles: Role[]): Person {
  return { kind: 'person', id: learnerId, roles, sessionId: '01990000-0000-7000-8000-00000000000a' };
}

/** Commands remembered in memory, by the same rules as the real memory, for routes that write nothing. */
export class FakeCommandMemory implements HttpCommandMemory {
  readonly remembered = new Map<string, { inputHash: string; result: JsonValue; keepsResult: boolean }>();

  async recall(command: CommandIdentity): Promise<Recollection> {
    const row = this.remembered.get(keyOf(command));
    if (!row) return { kind: 'unknown' };
    if (row.inputHash !== command.inputHash) throw platformErrors.idempotencyKeyReused();
    if (!row.keepsResult) throw platformErrors.idempotencyResultNotKept();
    return { kind: 'known', result: row.result };
  }

  async once(command: CommandIdentity, execute: () => Promise<unknown>): Promise<JsonValue> {
    const known = await this.recall(command);
    return known.kind === 'known' ? known.result : ((await execute()) as JsonValue);
  }

  /** What a unit of work does at its end. */
  remember(command: CommandIdentity | undefined, result: JsonValue): void {
    if (!command) return;
    const { inputHash, keepsResult } = command;
    this.remembered.set(keyOf(command), { inputHash, result, keepsResult });
  }
}

function keyOf({ caller, principal, operation, key }: CommandIdentity): string {
  return JSON.stringify([caller, principal, operation, key]);
}

export type LogLine = { readonly level: string; readonly message: string; readonly [field: string]: unknown };

export interface FakeApplication {
  readonly application: ReturnType<typeof createHttpApplication>;
  readonly container: DependencyContainer;
  readonly commands: FakeCommandMemory;
  readonly clock: ManualClock;
  readonly health: HealthRegistry;
  readonly liveStreams: LiveStreams;
  readonly logs: LogLine[];
}

/**
 * An application with one module, "school", of these routes. `Bearer learner`, `Bearer admin` … sign in with that role;
 * any other token is refused.
 */
export function fakeApplication(
  routes: readonly Route[],
  options: Partial<HttpApplicationOptions> & { readonly environment?: Record<string, string> } = {},
): FakeApplication {
  const { environment = {}, ...changes } = options;
  const logs: LogLine[] = [];
  const stream = new Writable({
    write: (line, _encoding, done) => {
      logs.push(JSON.parse(String(line)) as LogLine);
      done();
    },
  });
  const logger = createLogger({ level: 'info', format: 'json', stream });
  const container = rootContainer.createChildContainer();
  const commands = new FakeCommandMemory();
  const clock = new ManualClock();
  const health = changes.health ?? new HealthRegistry({ clock, logger });
  const liveStreams = changes.liveStreams ?? new LiveStreams();
  const application = createHttpApplication({
    modules: [{ manifest: { name: 'school', purpose: 'A module for tests.', routes }, container, commands }],
    authenticate: ({ headers: { authorization } }) => {
      if (authorization === undefined) return { principal: anonymous };
      const role = /^Bearer (learner|instructor|support|admin|ops)$/.exec(authorization)?.[1];
      if (role === undefined) throw platformErrors.tokenInvalid();
      return { principal: person(role as Role), accessToken: role };
    },
    clock,
    logger,
    configuration: parseConfiguration({ DEVELOPMENT: 'true', ...environment }, platformConfiguration),
    rateLimits: { isEnabled: false },
    ...changes,
    health,
    liveStreams,
  });
  return { application, container, commands, clock, health, liveStreams, logs };
}

/** A use case that answers routes whose `answer` needs none. */
export class NoUseCase {}
