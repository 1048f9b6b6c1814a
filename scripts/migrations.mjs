#!/usr/bin/env node
// Makes a module's next migration from its tables, or checks that tables and migrations agree.
//
//   npm run migrations -- <module> <name>            from the difference between the tables and the last migration
//   npm run migrations -- <module> <name> --custom   an empty one, for SQL by hand
//   npm run migrations -- --check [module …]         fails where they differ; leaves nothing behind
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const drizzleKit = path.join(path.dirname(require.resolve('drizzle-kit')), 'bin.cjs');
const usage =
  'Usage: npm run migrations -- <module> <name> [--custom], or: npm run migrations -- --check [module …]';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, custom: { type: 'boolean', default: false } },
  allowPositionals: true,
});

process.exitCode = values.check ? check(positionals) : make(positionals, values.custom);

function make([module, name, ...rest], isCustom) {
  if (!module || !name || rest.length > 0) return fail(usage);
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    return fail(`"${name}": a migration's name is snake_case, such as add_seat_limit.`);
  if (!fs.existsSync(tablesOf(module))) return fail(`There is no ${path.relative(root, tablesOf(module))}.`);
  const folder = migrationsOf(module);
  const before = listMigrations(folder);
  generate({ module, folder, name, isCustom, stdio: 'inherit' });
  const made = listMigrations(folder).filter((file) => !before.includes(file));
  for (const file of made) allowExistingSchema(path.join(folder, file));
  if (made.length > 0) dateLast(folder);
  if (made.length > 0) return 0;
  // drizzle-kit ends with success whatever happened, so what it says above tells nothing from failure; this does.
  return isUnchanged(module)
    ? 0
    : fail('No migration was made. A renamed column needs a terminal to answer in.');
}

function check(chosen) {
  const modules = chosen.length > 0 ? chosen : listModules();
  const differing = modules.filter((module) => !isUnchanged(module));
  if (differing.length === 0) return 0;
  return fail(
    `Tables and migrations differ: ${differing.join(', ')}. Run: npm run migrations -- <module> <name>`,
  );
}

/** Whether a migration made now would be empty; tried on a copy. */
function isUnchanged(module) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'stoa-migrations-'));
  try {
    const folder = path.join(temporary, module);
    if (fs.existsSync(migrationsOf(module))) fs.cpSync(migrationsOf(module), folder, { recursive: true });
    const { stdout, stderr } = generate({ module, folder, name: 'check', isCustom: false, stdio: 'pipe' });
    if (/No schema changes/.test(stdout)) return true;
    const made = listMigrations(folder).filter((file) => file.endsWith('_check.sql'));
    const difference = made.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
    process.stderr.write(`${module}:\n${difference || stderr || stdout}\n`);
    return false;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function generate({ module, folder, name, isCustom, stdio }) {
  const parameters = [
    'generate',
    '--dialect=postgresql',
    '--casing=snake_case',
    `--schema=${path.join(path.dirname(tablesOf(module)), '*.tables.ts')}`,
    // drizzle-kit takes it for relative, whatever it is.
    `--out=${path.relative(root, folder)}`,
    `--name=${name}`,
    ...(isCustom ? ['--custom'] : []),
  ];
  const result = spawnSync(process.execPath, [drizzleKit, ...parameters], {
    cwd: root,
    encoding: 'utf8',
    timeout: stdio === 'pipe' ? 120_000 : undefined,
    stdio: stdio === 'pipe' ? ['ignore', 'pipe', 'pipe'] : stdio,
  });
  if (result.error) throw result.error;
  return result;
}

/** The platform's own tables come first and make the schema, so it is there already. */
function allowExistingSchema(file) {
  const sql = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, sql.replace(/^CREATE SCHEMA (?!IF NOT EXISTS)/gim, 'CREATE SCHEMA IF NOT EXISTS '));
}

/** A migration dated before its predecessor would be skipped: a clock that went back must not do that. */
function dateLast(folder) {
  const file = path.join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(fs.readFileSync(file, 'utf8'));
  const [previous, last] = journal.entries.slice(-2);
  if (!last || last.when > previous.when) return;
  last.when = previous.when + 1;
  fs.writeFileSync(file, `${JSON.stringify(journal, null, 2)}\n`);
}

function listModules() {
  const modules = path.join(root, 'src', 'modules');
  return fs.readdirSync(modules).filter((module) => fs.existsSync(tablesOf(module)));
}

function listMigrations(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.sql')) : [];
}

function tablesOf(module) {
  return path.join(root, 'src', 'modules', module, 'data', `${module}.tables.ts`);
}

function migrationsOf(module) {
  return path.join(root, 'migrations', module);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  return 1;
}
