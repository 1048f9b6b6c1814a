import { randomUUID } from 'node:crypto';
import type { Person } from './people';

const patienceMilliseconds = 30_000;

/** Somebody who speaks to the API, to prepare what a test of pages needs and is not about. */
export class ApiPerson {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(url: string, { email, password }: Person): Promise<ApiPerson> {
    const answer = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { accessToken } = (await readJson(answer)) as { accessToken: string };
    return new ApiPerson(url, accessToken);
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return this.send<Answer>('POST', path, body);
  }

  put<Answer>(path: string, body: object): Promise<Answer> {
    return this.send<Answer>('PUT', path, body);
  }

  patch<Answer>(path: string, body: object): Promise<Answer> {
    return this.send<Answer>('PATCH', path, body);
  }

  /** Asks until the answer is as wanted: what follows by events takes a moment. */
  async getWhen<Answer>(path: string, isWanted: (answer: Answer) => boolean): Promise<Answer> {
    const giveUpAt = Date.now() + patienceMilliseconds;
    for (;;) {
      const answer = await this.get<Answer>(path);
      if (isWanted(answer)) return answer;
      if (Date.now() > giveUpAt) throw new Error(`${path} stayed at ${JSON.stringify(answer).slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private async send<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        'Idempotency-Key': randomUUID(),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await readJson(answer)) as Answer;
  }
}

async function readJson(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}
