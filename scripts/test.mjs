// npm test: the suites of server and browser, on embedded parts alone. It builds first what is stale, because the browser
// is shown the built client. Ends with how many tests ran; in CI none may be skipped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'stoa-jest-'));
const outcome = path.join(folder, 'outcome.json');
try {
  await buildWhatIsStale();
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  await run(process.execPath, [jest, '--json', `--outputFile=${outcome}`, ...process.argv.slice(2)], {
    // The report goes to the file; what people read comes on the error output.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  report();
  rmSync(folder, { recursive: true, force: true });
}

function report() {
  let result;
  try {
    result = JSON.parse(readFileSync(outcome, 'utf8'));
  } catch {
    console.error('The tests did not run to their end.');
    process.exitCode = 1;
    return;
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed, ${skipped} skipped`);
  if (result.numPassedTests === 0) fail('No test ran.');
  if (skipped > 0 && process.env.CI === 'true') fail('In CI no test may be skipped.');
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
