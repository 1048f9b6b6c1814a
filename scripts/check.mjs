// npm run check: all that CI does, in the order in which it fails fastest.
//   --full         everything at full length
//   --after-tests  all but the tests, which have been run just now
import net from 'node:net';
import { run } from './run.mjs';

const isFull = process.argv.includes('--full');
const skipsTests = process.argv.includes('--after-tests');
const overBroker = { TEST_EVENTS: 'rabbitmq' };
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
  ...((await hasBroker())
    ? [
        ...(isFull
          ? [['tests, events through RabbitMQ', 'npm', ['test', '--silent', '--', 'src'], overBroker]]
          : []),
        [
          'chaos, events through RabbitMQ',
          'npm',
          ['run', '--silent', 'test:chaos', '--', '--events', 'rabbitmq', '--rounds', isFull ? '100' : '10'],
        ],
      ]
    : []),
];

for (const [name, command, args, environment] of steps) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  await run(command, args, { env: { ...process.env, ...environment } });
  console.log(`── ${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
}

/** Whether a RabbitMQ answers where the tests look for one; CI always has one. */
function hasBroker() {
  if (process.env.CI === 'true' || process.env.TEST_AMQP_URL) return true;
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port: 5672, timeout: 1_000 });
    const answer = (found) => () => {
      socket.destroy();
      resolve(found);
    };
    socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false));
  });
}
