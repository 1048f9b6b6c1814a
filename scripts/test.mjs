// npm test: the suites of server and browser on embedded parts alone. It builds first, because the
// browser is shown the built client. In CI nothing may be skipped.
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const args = process.argv.slice(2);
await buildWhatIsStale();
await run(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), ...args]);
