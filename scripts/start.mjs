// npm start: builds what is missing or stale, then starts the server and ends with it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';

await buildWhatIsStale();
const main = path.join(root, 'dist/main.js');
const server = spawn(process.execPath, ['--enable-source-maps', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// A terminal tells the server of Ctrl-C itself, as it is in the same process group; other signals reach this process alone.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGHUP', () => server.kill('SIGTERM'));
// npm does not pass on that it was ended: then nobody waits for the server any more.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  server.kill('SIGTERM');
}, 500);

server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
