// npm run generate: builds the server, then lets tools/codegen write what follows from its manifests.
import path from 'node:path';
import { buildServer } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

await buildServer();
await run(process.execPath, [path.join(root, 'tools/codegen/generate.mjs'), ...process.argv.slice(2)]);
