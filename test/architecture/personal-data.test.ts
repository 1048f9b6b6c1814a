import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { modules } from '../../src/modules/index';
import { holders } from '../../src/modules/user/domain/holders';
import { unspokenColumns } from '../../src/platform/privacy/personal-data';

const modulesFolder = path.resolve(__dirname, '../../src/modules');

function tablesOf(module: string): PgTable[] {
  const folder = path.join(modulesFolder, module, 'data');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tables.ts'))
    .flatMap((file) => Object.values(require(path.join(folder, file)) as Record<string, unknown>))
    .filter((value): value is PgTable => is(value, PgTable));
}

/**
 * Who adds a table or a column says in `<module>.personal-data.ts` whether it tells of persons and what becomes of it when
 * one of them is erased. Ids, numbers, moments and flags hold no words and need no word.
 */
describe('personal data', () => {
  it('are declared by every module, and user waits for the answer of each', () => {
    const declaring = modules.filter(({ personalData }) => personalData).map(({ name }) => name);
    expect(declaring.toSorted()).toEqual(modules.map(({ name }) => name).toSorted());
    expect(holders.toSorted()).toEqual(declaring.toSorted());
  });

  it.each(modules.map((module) => [module.name, module] as const))(
    '%s speaks for every table and every column that can hold a name',
    (name, { personalData }) => {
      const holdings = personalData?.holdings ?? [];
      const unspoken = tablesOf(name).map((table) => {
        const isDeclared = holdings.some((holding) => holding.table === table);
        return [getTableName(table), isDeclared ? unspokenColumns(table, holdings) : 'not declared'];
      });
      expect(unspoken.filter(([, columns]) => columns?.length)).toEqual([]);
    },
  );

  it.each(modules.map((module) => [module.name, module] as const))(
    '%s gives each part of its archive a name of its own',
    (_, { personalData }) => {
      const names = (personalData?.holdings ?? []).filter(({ of }) => of).map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    },
  );

  it('are named by every event that tells of a person in words', () => {
    const silent = modules
      .flatMap(({ emits }) => emits)
      .flatMap(({ type, payload, personal }) =>
        Object.keys(payload instanceof z.ZodObject ? payload.shape : {})
          .filter((field) => /^(name|email|address|(?!file).*Name)$/.test(field))
          .filter((field) => !(personal && field in personal.fields))
          .map((field) => `${type}: ${field}`),
      );
    expect(silent).toEqual([]);
  });
});
