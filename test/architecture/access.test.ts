import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AccessRow, Caller } from '../../src/platform/testing/access-row';
import { addressOf, knownRoutes } from '../support/routes';
import { type Answer, WholePlatform } from '../support/whole-platform';
import { buildWorld, type World } from '../support/world';
import { platformAccessRows } from './platform-access-rows';

const modulesFolder = path.resolve(__dirname, '../../src/modules');

const rows: readonly AccessRow[] = [
  ...readdirSync(modulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const module: { accessRows: readonly AccessRow[] } = require(
        path.join(modulesFolder, name, 'testing/access-rows'),
      );
      return module.accessRows;
    }),
  ...platformAccessRows,
];

const callers: readonly Caller[] = [
  'signed out',
  'learner',
  'owner',
  'instructor',
  'owning instructor',
  'support',
  'admin',
  'ops',
];

/** Promise 8: every route is tried with every role and with other people's ids. */
describe('the table of rights', () => {
  let stoa: WholePlatform;
  let built: World;

  beforeAll(async () => {
    stoa = await WholePlatform.startEmpty();
    built = await buildWorld(stoa);
  }, 180_000);
  afterAll(() => stoa.stop());

  it('has one row for every route, and none for a route that is not there', () => {
    const names = rows.map(({ route }) => route);
    expect(names.toSorted()).toEqual(knownRoutes.map(({ name }) => name).toSorted());
  });

  const ordered = [...rows.filter(({ isLast }) => !isLast), ...rows.filter(({ isLast }) => isLast)];

  it.each(ordered.map((row) => [row.route, row] as const))('%s', async (_, row) => {
    const expected = Object.fromEntries(
      callers.map((caller) => [caller, row.expect[caller] ?? row.expect.others]),
    );
    const answered: Partial<Record<Caller, number>> = {};
    const bodies: Answer[] = [];
    for (const caller of callers) {
      const answer = await ask(row, caller);
      answered[caller] = answer.status;
      bodies.push(answer);
    }
    expect(answered).toEqual(expected);
    const refusals = bodies.filter((answer) => answer.status >= 400);
    for (const { status, body, headers } of refusals) {
      // The sandbox's checkout is a page for people, who are told in words.
      if (headers['content-type']?.startsWith('text/html')) continue;
      // A refusal says why, by a code that stays.
      expect(body).toMatchObject({
        status,
        code: expect.stringMatching(/^[a-z_]+\.[a-z_]+$/),
        detail: expect.any(String),
      });
    }
  });

  async function ask(row: AccessRow, caller: Caller): Promise<Answer> {
    const known = knownRoutes.find(({ name }) => name === row.route);
    if (!known) throw new Error(`There is no route ${row.route}.`);
    const { params, query, body, headers } = row.request?.(built.world, caller) ?? {};
    const visitor = built.callers[caller];
    return stoa.request(known.route.method, addressOf(known.route, params, query), {
      ...(visitor && { as: visitor }),
      ...(body !== undefined && { body }),
      ...(headers && { headers: { ...headers } }),
    });
  }
});
