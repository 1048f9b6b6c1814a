import type { Writable } from 'node:stream';
import type { InjectionToken } from 'tsyringe';
import * as winston from 'winston';
import { describePrincipal } from '../auth/principal';
import { currentContext } from '../context/call-context';
import { formatJson, formatText, type LogEntry } from './log-format';
import { redact } from './redact';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';
export type LogFields = { readonly [name: string]: unknown };

/** Writes sentences with fields. Correlation id, principal and module are added; secrets and personal data hidden. */
export interface Logger {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** Whether debug lines are written: ask before building one in a hot path. */
  readonly isDebug: boolean;
  /** The same logger, whose lines bear the name of a module. */
  forModule(name: string): Logger;
}

export const Logger: InjectionToken<Logger> = Symbol('Logger');

export interface LoggerOptions {
  readonly level: LogLevel;
  /** `json` for machines, `text` for people. */
  readonly format: 'json' | 'text';
  /** Where lines go; the standard output unless stated. */
  readonly stream?: Writable;
}

/** The logger of a process: JSON lines, or text for people; what is secret or personal is redacted. */
export function createLogger(options: LoggerOptions): Logger {
  const stream = options.stream ?? process.stdout;
  const hasColors = options.format === 'text' && 'isTTY' in stream && stream.isTTY === true;
  const render = options.format === 'json' ? formatJson : (entry: LogEntry) => formatText(entry, hasColors);
  const sink = winston.createLogger({
    level: options.level,
    // The line is rendered once, by the transport.
    format: winston.format((entry) => entry)(),
    transports: [new LineTransport(stream, render)],
  });
  return new WinstonLogger(sink, undefined);
}

/**
 * Writes each entry as one line. What it inherits also plans an event for each line, which nobody hears and which costs as
 * much as the line.
 */
class LineTransport extends winston.transports.Stream {
  constructor(
    private readonly lines: Writable,
    private readonly render: (entry: LogEntry) => string,
  ) {
    super({ stream: lines });
  }

  override log({ entry }: { readonly entry: LogEntry }, next: () => void): void {
    this.lines.write(`${this.render(entry)}\n`);
    next();
  }
}

const ranks: Record<LogLevel, number> = { error: 0, warn: 1, info: 2, debug: 3 };

class WinstonLogger implements Logger {
  readonly #rank: number;

  constructor(
    private readonly sink: winston.Logger,
    private readonly module: string | undefined,
  ) {
    this.#rank = ranks[sink.level as LogLevel];
  }

  get isDebug(): boolean {
    return this.#rank >= ranks.debug;
  }

  error(message: string, fields?: LogFields): void {
    this.write('error', message, fields);
  }

  warn(message: string, fields?: LogFields): void {
    this.write('warn', message, fields);
  }

  info(message: string, fields?: LogFields): void {
    this.write('info', message, fields);
  }

  debug(message: string, fields?: LogFields): void {
    this.write('debug', message, fields);
  }

  forModule(name: string): Logger {
    return new WinstonLogger(this.sink, name);
  }

  private write(level: LogLevel, message: string, fields: LogFields | undefined): void {
    if (ranks[level] > this.#rank) return;
    const { correlationId, principal } = currentContext();
    const entry: LogEntry = {
      time: new Date().toISOString(),
      level,
      message,
      ...(this.module === undefined ? undefined : { module: this.module }),
      ...(correlationId === 'none' ? undefined : { correlationId, principal: describePrincipal(principal) }),
      ...(fields === undefined ? undefined : (redact(fields) as LogFields)),
    };
    this.sink.write({ level, message, entry });
  }
}
