import 'reflect-metadata';
import path from 'node:path';
import { modules } from './modules/index';
import { ConfigurationError } from './platform/config/parse-configuration';
import { DatabaseStartError } from './platform/database/database-start-error';
import { Application } from './platform/module/application';
import { welcome } from './platform/module/welcome';
import { Shutdown } from './platform/shutdown/shutdown';

const rootFolder = path.dirname(__dirname);

async function main(): Promise<void> {
  const application = await Application.create({
    modules,
    environment: process.env,
    rootFolder,
    clientFolder: path.join(rootFolder, 'client/dist'),
  });
  const { configuration, parts, health } = application;
  const shutdown = new Shutdown({
    logger: parts.logger,
    health,
    graceMilliseconds: configuration.shutdownGraceSeconds * 1_000,
    exit: (code) => process.exit(code),
  });
  shutdown.add('application', () => application.stop(), { deadlineMilliseconds: 25_000 });
  shutdown.listen(process);
  await application.start();
  console.log(welcome(application));
}

main().catch((error: unknown) => {
  const isForPeople = error instanceof ConfigurationError || error instanceof DatabaseStartError;
  console.error(isForPeople ? error.message : error);
  process.exit(1);
});
