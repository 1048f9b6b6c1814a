import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Role } from '../../../platform/auth/principal';

const DemoPeople = z.object({
  people: z.array(
    z.object({ id: z.uuid(), email: z.email(), name: z.string().min(1), roles: z.array(Role) }),
  ),
});

export type DemoPerson = z.infer<typeof DemoPeople>['people'][number];

/** Those of the demo who can sign in. */
export async function readDemoPeople(rootFolder: string): Promise<DemoPerson[]> {
  const file = await readFile(path.join(rootFolder, 'demo/people.yaml'), 'utf8');
  return DemoPeople.parse(parse(file)).people;
}
