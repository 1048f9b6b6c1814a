// npm run generate: everything that follows from the modules' manifests. With --check it writes nothing and fails where
// a committed file differs from what it would write.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { describeEvents, describeGraph, describeModule } from './describe.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const isCheck = process.argv.includes('--check');
const require = createRequire(path.join(root, 'package.json'));
require('reflect-metadata');
const { modules } = require('./dist/modules/index.js');
const { describeApi } = require('./dist/platform/http/openapi.js');
const { describedModules } = require('./dist/platform/http/create-http-application.js');
const { operationsRoutes } = require('./dist/platform/events/operations-routes.js');

const api = describeApi(
  describedModules({
    modules: modules.map((manifest) => ({ manifest })),
    platformRoutes: [{ routes: operationsRoutes }],
  }),
);
const types = astToString(await openapiTypescript(api, { defaultNonNullable: false }));

const files = new Map([
  ['docs/openapi.json', `${JSON.stringify(api, null, 2)}\n`],
  [
    'client/src/api/schema.gen.ts',
    `// Made by "npm run generate" from the routes' schemas. Do not edit.\n${types}`,
  ],
  ['docs/modules/README.md', describeGraph(modules)],
  ['docs/modules/events.md', describeEvents(modules)],
  ...modules.map((module) => [`docs/modules/${module.name}.md`, describeModule(module, modules)]),
]);

const stale = readdirSync(path.join(root, 'docs/modules'), { withFileTypes: true })
  .map((entry) => `docs/modules/${entry.name}`)
  .filter((file) => !files.has(file));
const differing = [...files].filter(([file, content]) => read(file) !== content).map(([file]) => file);

if (isCheck && differing.length + stale.length > 0) {
  console.error(
    `Not current: ${[...differing, ...stale].join(', ')}. Run "npm run generate" and commit what it writes.`,
  );
  process.exitCode = 1;
} else if (!isCheck) {
  for (const file of differing) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), files.get(file));
  }
  for (const file of stale) rmSync(path.join(root, file));
  console.log(
    differing.length + stale.length === 0
      ? 'All generated files are current.'
      : `Wrote ${differing.join(', ')}.`,
  );
}

function read(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
