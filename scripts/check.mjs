// npm run check: all that CI does, in the order in which it fails fastest.
//   --full         everything at full length
//   --after-tests  all but the tests, which have been run just now
import { run } from './run.mjs';

const isFull = process.argv.includes('--full');
const skipsTests = process.argv.includes('--after-tests');
const steps = [
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['borders between modules', 'npm', ['run', '--silent', 'arch']],
  ['colours have contrast', 'node', ['client/tooling/check-contrast.mjs']],
  ['migrations match tables', 'npm', ['run', '--silent', 'migrations', '--', '--check']],
  ['generated files are current', 'npm', ['run', '--silent', 'generate', '--', '--check']],
  ...(skipsTests ? [] : [['tests', 'npm', ['test', '--silent']]]),
  // A short one is among the tests.
  ...(isFull ? [['properties', 'npm', ['run', '--silent', 'test:properties', '--', '--runs', '10000']]] : []),
  ['chaos', 'npm', ['run', '--silent', 'test:chaos', '--', '--rounds', isFull ? '100' : '10']],
];

for (const [name, command, args] of steps) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  await run(command, args);
  console.log(`── ${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
}
