/**
 * Learners and an instructor use the whole platform over HTTP while it is killed again and again. At the end everything
 * that was answered with success has to be there, once: `npm run test:chaos -- --seed 7 --rounds 100`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { modules } from '../../src/modules';
import { ServerProcess } from '../support/server-process';
import { type Acknowledged, nothingYet } from './acknowledged';
import { audit } from './audit/audit';
import type { Finding } from './audit/compare';
import { openDatabase, sceneOf } from './audit/scene';
import { Broker } from './broker';
import { Journeys } from './journeys/run-journeys';
import { Killer, readPostmaster } from './killer';
import { type ChaosOptions, parseOptions, usage } from './options';
import { Random } from './random';
import { describeFindings, describeJourneys, describeKills, seconds } from './report';
import { settle } from './settle';
import { demoClient, readCourses, type World } from './world';

const rootFolder = path.resolve(__dirname, '../..');
const brokerUrl = process.env.TEST_AMQP_URL ?? 'amqp://guest:guest@127.0.0.1:5672';

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  const { seed, rounds, events } = options;
  const startedAt = performance.now();
  console.log(`Chaos with seed ${seed}, ${rounds} rounds, events ${events}.`);
  buildServer();
  const broker = events === 'rabbitmq' ? await Broker.open(brokerUrl, consumingModules()) : undefined;
  const server = await ServerProcess.start({ TRUSTED_PROXIES: '1', ...broker?.environment });
  const acknowledged = nothingYet();
  let isSound = false;
  try {
    const findings = await run({ server, broker }, acknowledged, options);
    const failed = findings.filter(({ faults }) => faults.length > 0).length;
    isSound = failed === 0;
    console.log(
      `${findings.length - failed} passed, ${failed} failed (${seconds(performance.now() - startedAt)})`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    console.error(server.lastOutput);
  }
  const keepsData = options.keepsData || !isSound;
  if (keepsData) {
    writeFileSync(
      path.join(server.dataFolder, 'acknowledged.json'),
      JSON.stringify(acknowledged, undefined, 1),
    );
  }
  await server.stop({ keepsData });
  await broker?.close();
  if (keepsData) console.log(`Its data are kept in ${server.dataFolder}.`);
  if (!isSound)
    console.log(
      `It was seed ${seed} with ${rounds} rounds: --seed ${seed} --rounds ${rounds} --events ${events}`,
    );
  return isSound ? 0 : 1;
}

async function run(
  { server, broker }: { server: ServerProcess; broker: Broker | undefined },
  acknowledged: Acknowledged,
  { seed, rounds }: ChaosOptions,
): Promise<Finding[]> {
  const random = new Random(seed);
  const killer = new Killer(server, random.fork('kills'), broker);
  const retries = new Map<string, number>();
  const surroundings = {
    url: server.url,
    onAnswer: killer.onAnswer,
    onRetry: (reason: string) => retries.set(reason, (retries.get(reason) ?? 0) + 1),
  };
  const world: World = {
    surroundings,
    acknowledged,
    courses: readCourses(),
    admin: demoClient(surroundings, 'admin@demo.example', random.fork('admin')),
    instructor: demoClient(surroundings, 'instructor@demo.example', random.fork('instructor')),
  };
  const journeys = new Journeys(world, random.fork('journeys'));
  journeys.start();
  const killed = await killer.run(rounds, (done) => {
    if (done % 25 === 0) console.log(`  ${done} of ${rounds} kills`);
  });
  const tallies = await journeys.finish();

  console.log('Journeys');
  for (const line of [...describeJourneys(tallies), ...describeKills(killed)]) console.log(line);
  console.log(
    `  Asked again because of: ${[...retries].map(([reason, count]) => `${reason} (${count})`).join(', ')}.`,
  );
  const database = await openDatabase(readPostmaster(server.dataFolder).socketFolder);
  try {
    const { dataFolder } = server;
    const scene = sceneOf({ database, acknowledged, dataFolder, surroundings, instructor: world.instructor });
    console.log(`  Settled after ${seconds(await settle(scene, broker))}.`);
    const failures = tallies.flatMap((tally) => tally.failures);
    const ended: Finding = {
      name: 'journeys that came to their end',
      count: tallies.reduce((sum, { finished }) => sum + finished, failures.length),
      faults: failures.map((what) => ({ kind: 'wrong', what })),
    };
    const findings = [ended, ...(await audit(scene))];
    console.log('Checks');
    for (const line of describeFindings(findings)) console.log(line);
    return findings;
  } finally {
    await database.end();
  }
}

function readOptions(): ChaosOptions | undefined {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

function consumingModules(): string[] {
  return modules.filter(({ consumes }) => consumes.length > 0).map(({ name }) => name);
}

/** As its own process, because the build is an ES module and this is not. */
function buildServer(): void {
  const program = "import('./scripts/build.mjs').then((build) => build.buildServer())";
  execFileSync(process.execPath, ['-e', program], { cwd: rootFolder, stdio: 'inherit' });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
