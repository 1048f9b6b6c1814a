import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InjectionToken } from 'tsyringe';
import {
  codeOf,
  ensureFolder,
  readTextIfPresent,
  TEMPORARY_SUFFIX,
  writeFileDurably,
} from '../storage/durable-files';
import { KeyedLock } from '../storage/keyed-lock';
import { decodeSegment, encodeSegment } from '../storage/object-key';
import type { Clock } from '../time/clock';
import { checkMessage } from './check-message';
import { MailError, type Mailer, type OutgoingMessage } from './mailer';

/** A message in the instance's own mailbox. */
export interface MailboxMessage extends OutgoingMessage {
  readonly receivedAt: string;
}

export interface MailboxPage {
  /** Newest first, without their text. */
  readonly items: Omit<MailboxMessage, 'text' | 'html' | 'headers'>[];
  readonly nextCursor: string | null;
}

export interface MailboxMailerOptions {
  /** Belongs to this process alone. */
  folder: string;
  clock: Clock;
  /** The oldest beyond these go. Default: 5,000. */
  maximumMessages?: number;
}

/** The mailbox, where mail goes to one: only then is there a mailbox page. */
export const Mailbox: InjectionToken<MailboxMailer> = Symbol('Mailbox');

/**
 * The embedded adapter: mail goes to a mailbox of the instance itself, to be read on its mailbox page. One file a
 * message, named by the moment it came and its id, so that the names alone are the index.
 */
export class MailboxMailer implements Mailer {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #maximumMessages: number;
  readonly #lock = new KeyedLock();
  /** File names by message id, oldest first. */
  readonly #files: Map<string, string>;

  static async open(options: MailboxMailerOptions): Promise<MailboxMailer> {
    const { folder } = options;
    await ensureFolder(dirname(folder), folder);
    const files = new Map<string, string>();
    for (const name of (await readdir(folder)).sort()) {
      if (name.endsWith(TEMPORARY_SUFFIX)) await rm(join(folder, name), { force: true });
      const messageId = messageIdOf(name);
      if (messageId !== null) files.set(messageId, name);
    }
    return new MailboxMailer(options, files);
  }

  private constructor(options: MailboxMailerOptions, files: Map<string, string>) {
    this.#folder = options.folder;
    this.#clock = options.clock;
    this.#maximumMessages = options.maximumMessages ?? 5_000;
    this.#files = files;
  }

  async send(message: OutgoingMessage): Promise<{ providerId: string }> {
    checkMessage(message);
    const { messageId } = message;
    await this.#lock.run(messageId, async () => {
      if (!this.#files.has(messageId)) await this.#write(message);
    });
    return { providerId: `mailbox-${messageId}` };
  }

  /** @param input `limit` is 1 to 100; `cursor` comes from the page before. */
  async list(input: { limit: number; cursor?: string }): Promise<MailboxPage> {
    const limit = Math.min(Math.max(Math.trunc(input.limit), 1), 100);
    const before = input.cursor === undefined ? null : Buffer.from(input.cursor, 'base64url').toString();
    const names = [...this.#files.values()].sort().reverse();
    const wanted = before === null ? names : names.filter((name) => name < before);
    const page = wanted.slice(0, limit);
    const messages = await Promise.all(page.map((name) => this.#read(name)));
    const last = page.at(-1);
    return {
      items: messages.filter((message) => message !== null).map(summarize),
      nextCursor: last && wanted.length > page.length ? Buffer.from(last).toString('base64url') : null,
    };
  }

  /** The whole message, or null when there is none of that id. */
  async read(messageId: string): Promise<MailboxMessage | null> {
    const name = this.#files.get(messageId);
    return name === undefined ? null : this.#read(name);
  }

  async #write(message: OutgoingMessage): Promise<void> {
    const receivedAt = this.#clock.now();
    const { messageId, from, to, subject, text, html, headers } = message;
    const stored: MailboxMessage = {
      messageId,
      receivedAt: receivedAt.toISOString(),
      from,
      to,
      subject,
      text,
      html,
      ...(headers && { headers }),
    };
    const name = fileNameOf(receivedAt, messageId);
    try {
      await writeFileDurably(join(this.#folder, name), JSON.stringify(stored));
    } catch (error) {
      const reason = `The mailbox could not be written (${codeOf(error) || 'unknown'}).`;
      throw new MailError({ kind: 'temporary', code: 'mail.unavailable', reason, cause: error });
    }
    this.#files.set(messageId, name);
    await this.#dropOldest();
  }

  async #dropOldest(): Promise<void> {
    for (const [messageId, name] of this.#files) {
      if (this.#files.size <= this.#maximumMessages) return;
      this.#files.delete(messageId);
      // The message that came is safe; an old one that could not be removed goes at the next start.
      await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
    }
  }

  async #read(name: string): Promise<MailboxMessage | null> {
    const text = await readTextIfPresent(join(this.#folder, name));
    return text === null ? null : (JSON.parse(text) as MailboxMessage);
  }
}

/** `000001767603600000.0198c0de-….json`: sorts by the moment. */
function fileNameOf(receivedAt: Date, messageId: string): string {
  return `${String(receivedAt.getTime()).padStart(18, '0')}.${encodeSegment(messageId)}.json`;
}

function messageIdOf(name: string): string | null {
  const encoded = /^\d{18}\.([a-z0-9_=-]+)\.json$/.exec(name)?.[1];
  return encoded === undefined ? null : decodeSegment(encoded);
}

function summarize(message: MailboxMessage): MailboxPage['items'][number] {
  const { messageId, receivedAt, from, to, subject } = message;
  return { messageId, receivedAt, from, to, subject };
}
