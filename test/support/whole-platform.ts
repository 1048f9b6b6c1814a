import { modules } from '../../src/modules/index';
import type { Role } from '../../src/platform/auth/principal';
import { Mailbox } from '../../src/platform/mail/mailbox-mailer';
import {
  startTestApplication,
  type TestApplication,
} from '../../src/platform/testing/start-test-application';

export const demoPassword = 'twelve columns under one roof';

/** Someone signed in over HTTP. */
export interface Visitor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the body of an answer is what a test looks into.
  readonly body: any;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All twelve modules on one real database, with the demo's people and courses, spoken to over HTTP alone. */
export class WholePlatform {
  private count = 0;
  private administrator = { email: 'admin@demo.example', password: demoPassword };

  private constructor(readonly platform: TestApplication) {}

  /** @param parts the built web client, where pages are part of the test. */
  static async start(
    environment: Record<string, string> = {},
    parts: { readonly clientFolder?: string } = {},
  ): Promise<WholePlatform> {
    return new WholePlatform(
      await startTestApplication({ modules, environment: { DEMO: 'true', ...environment }, ...parts }),
    );
  }

  /** All twelve modules as a team would start them: no demo, and one administrator. */
  static async startEmpty(): Promise<WholePlatform> {
    const email = 'administrator@people.example';
    const environment = { DEMO: 'false', ADMINISTRATOR_EMAIL: email };
    const stoa = new WholePlatform(await startTestApplication({ modules, environment }));
    const password = 'the one who has the keys';
    const body = { name: 'Ada Ministrator', email, password };
    const { headers } = await stoa.must('POST', '/auth/register', { body });
    await stoa.settle();
    const token = await stoa.tokenFromMail(email);
    await stoa.must('POST', '/auth/email-verifications/confirm', {
      headers: { Cookie: headers['set-cookie']?.split(';', 1)[0] ?? '' },
      body: { token },
    });
    await stoa.settle();
    stoa.administrator = { email, password };
    return stoa;
  }

  stop(): Promise<void> {
    return this.platform.stop();
  }

  /** Waits until all that has been set going has arrived everywhere. */
  settle(): Promise<void> {
    return this.platform.settle(20_000);
  }

  async request(
    method: string,
    address: string,
    options: {
      readonly as?: Visitor;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> {
    const isJson = options.body !== undefined;
    const response = await fetch(`${this.platform.url}${address.startsWith('/') ? '' : '/'}${address}`, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: {
        ...(options.as && { Authorization: `Bearer ${options.as.token}` }),
        ...(isJson && { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      ...(isJson && { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (isStream) await response.body?.cancel();
    const text = isStream ? '' : await response.text();
    return {
      status: response.status,
      text,
      body: parse(text),
      headers: Object.fromEntries(response.headers),
    };
  }

  api(method: string, path: string, options: Parameters<WholePlatform['request']>[2] = {}): Promise<Answer> {
    return this.request(method, `/api/v1${path}`, options);
  }

  /** Like `api`, for a step that has to succeed. */
  async must(
    method: string,
    path: string,
    options: Parameters<WholePlatform['request']>[2] = {},
  ): Promise<Answer> {
    const answer = await this.api(method, path, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer;
  }

  /** The token in the link of the last mail to somebody. */
  private async tokenFromMail(email: string): Promise<string> {
    const mailbox = this.platform.application.containerOf('notification').resolve(Mailbox);
    const { items } = await mailbox.list({ limit: 100 });
    for (const { messageId } of items) {
      const message = await mailbox.read(messageId);
      const token = /token=([\w.-]+)/.exec(message?.text ?? '')?.[1];
      if (token && message?.to.address === email) return token;
    }
    throw new Error(`No mail with a link has come to ${email}.`);
  }

  signIn(email: string, password = demoPassword): Promise<Visitor> {
    return this.must('POST', '/auth/login', { body: { email, password } }).then(({ body }) =>
      visitorOf(body),
    );
  }

  /** Registers someone new; with roles beyond a learner's she is given them by an admin. */
  async register(name: string, roles?: readonly Role[]): Promise<Visitor> {
    this.count += 1;
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${this.count}@people.example`;
    const password = `a passphrase for person ${this.count}`;
    const { body } = await this.must('POST', '/auth/register', { body: { name, email, password } });
    await this.settle();
    if (!roles) return visitorOf(body);
    const admin = await this.signIn(this.administrator.email, this.administrator.password);
    await this.must('PUT', `/auth/accounts/${body.user.id}/roles`, { as: admin, body: { roles } });
    await this.settle();
    this.platform.clock.advance({ seconds: 1 });
    return this.signIn(email, password);
  }
}

function visitorOf(body: {
  accessToken: string;
  user: { id: string; name: string; email: string };
}): Visitor {
  const { id, name, email } = body.user;
  return { id, name, email, token: body.accessToken };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
