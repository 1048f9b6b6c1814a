import 'reflect-metadata';
import path from 'node:path';
import { ResetSecondFactorAsOperator } from './modules/auth/commands/reset-second-factor-as-operator';
import { modules } from './modules/index';
import { ConfigurationError } from './platform/config/parse-configuration';
import { DatabaseStartError } from './platform/database/database-start-error';
import { DomainError } from './platform/errors/domain-error';
import { Application } from './platform/module/application';

/** `npm run second-factor:reset -- EMAIL`: for the machine's operator, with the configuration of the server. */
async function main(): Promise<void> {
  const [email] = process.argv.slice(2);
  if (!email) {
    console.error('Usage: npm run second-factor:reset -- EMAIL');
    process.exitCode = 2;
    return;
  }
  const rootFolder = path.dirname(__dirname);
  const application = await Application.create({ modules, environment: process.env, rootFolder });
  try {
    await application.containerOf('auth').resolve(ResetSecondFactorAsOperator).execute({ email });
    console.log(`${email} has no second factor any more, and is signed out everywhere.`);
  } finally {
    await application.stop();
  }
}

main().catch((error: unknown) => {
  const isForPeople =
    error instanceof ConfigurationError ||
    error instanceof DatabaseStartError ||
    error instanceof DomainError;
  console.error(isForPeople ? error.message : error);
  process.exit(1);
});
