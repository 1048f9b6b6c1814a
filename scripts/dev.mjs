// npm run dev: server and client with reload, at http://localhost:5173.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';
import { run } from './run.mjs';

// Each in a process group of its own: ending the compiler's launcher alone would leave its native child behind.
const start = (command, args, environment = {}) =>
  spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    detached: true,
    env: { ...process.env, ...environment },
  });

await run('npx', ['tsc', '-p', 'tsconfig.build.json']);
const children = [start('npx', ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'])];
while (!existsSync(path.join(root, 'dist/main.js'))) await wait(100);
children.push(
  start(process.execPath, ['--watch', '--enable-source-maps', 'dist/main.js'], { DEVELOPMENT: 'true' }),
  start('npm', ['run', 'dev', '-w', 'client']),
);

let isEnding = false;
function end() {
  if (isEnding) return;
  isEnding = true;
  for (const child of children) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  }
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
for (const child of children) child.on('exit', end);
