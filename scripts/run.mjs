import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command with its output on the terminal and waits for its end.
 * @throws Error when it does not end with 0.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const [code, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (...outcome) => resolve(outcome));
  });
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with ${signal ?? code}.`);
}
