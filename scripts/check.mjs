// npm run check: all that CI does, in the order in which it fails fastest. With --full, everything at full length.
import { run } from './run.mjs';

const isFull = process.argv.includes('--full');
const steps = [
  ['lint', ['npm', ['run', '--silent', 'lint']]],
  ['types', ['npm', ['run', '--silent', 'typecheck']]],
  ['borders between modules', ['npm', ['run', '--silent', 'arch']]],
  ['migrations match tables', ['npm', ['run', '--silent', 'migrations', '--', '--check']]],
  ['generated files are current', ['npm', ['run', '--silent', 'generate', '--', '--check']]],
  ['tests', ['npm', ['test', '--silent']]],
  ['chaos', ['npm', ['run', '--silent', 'test:chaos', '--', '--rounds', isFull ? '100' : '12']]],
];

for (const [name, [command, args]] of steps) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  await run(command, args);
  console.log(`── ${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
}
