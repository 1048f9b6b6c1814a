// npm run second-factor:reset -- EMAIL: takes the second factor from somebody whom no admin can help. With an embedded
// database the server has to be stopped before.
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

try {
  await buildWhatIsStale();
  await run(process.execPath, [path.join(root, 'dist/reset-second-factor.js'), ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
