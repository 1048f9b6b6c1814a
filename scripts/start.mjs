// npm start: builds what is missing or stale, then becomes the server.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';

await buildWhatIsStale();
const server = spawn(
  process.execPath,
  ['--enable-source-maps', path.join(root, 'dist/main.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// The terminal tells the server of Ctrl-C itself, as it is in the same process group; a plain kill reaches only this process.
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
