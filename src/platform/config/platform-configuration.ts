import { z } from 'zod';
import { type ConfigurationOf, defineConfiguration, variable } from './define-configuration';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');
const wholeNumber = (minimum: number, maximum: number, fallback: number) =>
  z.coerce.number().int().min(minimum).max(maximum).default(fallback);

/** What every process needs to know, whichever modules it hosts. */
export const platformConfiguration = defineConfiguration('platform', {
  port: variable(
    'PORT',
    wholeNumber(0, 65_535, 3_000),
    'The port that the public reaches; 0 takes a free one.',
  ),
  host: variable(
    'HOST',
    z.string().min(1).optional(),
    'The address to listen on. The demo listens on 127.0.0.1 alone.',
  ),
  publicUrl: variable(
    'PUBLIC_URL',
    z.url({ protocol: /^https?$/ }).optional(),
    'Where people reach the platform, as links in mails and payments show it: https://learn.example.org.',
  ),
  dataFolder: variable(
    'DATA_FOLDER',
    z.string().min(1).default('.stoa'),
    'Where the embedded parts keep their data.',
  ),
  databaseUrl: variable(
    'DATABASE_URL',
    z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    'The PostgreSQL to use; without it an embedded one is started.',
    { isSecret: true },
  ),
  databasePoolSize: variable(
    'DATABASE_POOL_SIZE',
    wholeNumber(2, 200, 20),
    'Connections to the database at most.',
  ),
  events: variable(
    'EVENTS',
    z.enum(['in-process', 'rabbitmq']).default('in-process'),
    'How events travel: handed over in this process, or through the RabbitMQ of AMQP_URL.',
  ),
  amqpUrl: variable(
    'AMQP_URL',
    z.url({ protocol: /^amqps?$/ }).optional(),
    'The RabbitMQ to use, 3.10 or later: amqps://user:password@host/virtual-host.',
    { isSecret: true },
  ),
  amqpNamespace: variable(
    'AMQP_NAMESPACE',
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'Lower-case letters, digits and hyphens, at most 63')
      .default('stoa'),
    'What the names of exchange and queues begin with, where platforms share a broker.',
  ),
  secretKey: variable(
    'SECRET_KEY',
    z.string().min(32).max(1_024).optional(),
    'At least 32 characters, the same for all processes; keys are derived from it. Without it one is made in the data folder.',
    { isSecret: true },
  ),
  isDemo: variable(
    'DEMO',
    z
      .enum(['true', 'false'])
      .optional()
      .transform((text) => (text === undefined ? undefined : text === 'true')),
    'Whether demo people and courses are there. Without it: true when everything is embedded and PUBLIC_URL is not set.',
  ),
  isDevelopment: variable(
    'DEVELOPMENT',
    flag,
    'Checks at run time what could not cross a wire, and shows more in errors.',
  ),
  logLevel: variable(
    'LOG_LEVEL',
    z.enum(['error', 'warn', 'info', 'debug']).default('info'),
    'The least that is logged.',
  ),
  logFormat: variable(
    'LOG_FORMAT',
    z.enum(['json', 'text']).optional(),
    'JSON lines, or text for people; text on a terminal.',
  ),
  shutdownGraceSeconds: variable(
    'SHUTDOWN_GRACE_SECONDS',
    wholeNumber(0, 60, 0),
    'How long requests are still taken after the process has said that it is not ready.',
  ),
  trustedProxies: variable(
    'TRUSTED_PROXIES',
    wholeNumber(0, 10, 0),
    'How many proxies stand before this process.',
  ),
  requestsPerMinute: variable(
    'REQUESTS_PER_MINUTE',
    wholeNumber(60, 1_000_000, 600),
    'Requests of one person, or of one address where nobody is signed in, at most; guessing has limits of its own.',
  ),
});

export type PlatformConfiguration = ConfigurationOf<typeof platformConfiguration>;
