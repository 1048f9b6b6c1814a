import type { Role } from '../../../platform/auth/principal';
import type { Environment } from '../../../platform/config/parse-configuration';
import { newId } from '../../../platform/identifiers/identifier';
import type { ModuleManifest } from '../../../platform/module/define-module';
import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { mailWordsChanged } from '../../notification/notification.contract';
import { applicationApproved, userProfileChanged } from '../../user/user.contract';
import { AuthApiService } from '../auth.api';
import { authModule } from '../auth.module';
import { sessionCookie } from '../http/session-cookie';

export const goodPassword = 'seven kettles by the canal';

/** Someone signed in, with what her browser holds. */
export interface SignedInPerson {
  readonly userId: string;
  readonly email: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly roles: readonly Role[];
}

/** Auth on its own, as its callers meet it. */
export async function startAuth(
  options: { readonly environment?: Environment; readonly module?: ModuleManifest } = {},
): Promise<TestApplication> {
  return startTestApplication({
    modules: [
      options.module ?? authModule,
      ...standIns({ events: [userProfileChanged, applicationApproved, mailWordsChanged] }),
    ],
    hosted: ['auth'],
    ...(options.environment && { environment: options.environment }),
  });
}

export async function register(
  app: TestApplication,
  person: { readonly email?: string; readonly password?: string; readonly name?: string } = {},
): Promise<SignedInPerson> {
  const email = person.email ?? `${newId()}@example.org`;
  const answer = await app.anonymous
    .post('/api/v1/auth/register')
    .send({ email, password: person.password ?? goodPassword, name: person.name ?? 'Mira Sandoval' });
  if (answer.status !== 201) throw new Error(`Registering answered ${answer.status}: ${answer.text}`);
  return signedInBy(answer);
}

export function signIn(app: TestApplication, email: string, password = goodPassword) {
  return app.anonymous.post('/api/v1/auth/login').send({ email, password });
}

export function refresh(app: TestApplication, refreshToken: string) {
  return app.anonymous.post('/api/v1/auth/refresh').set('Cookie', `${sessionCookie.name}=${refreshToken}`);
}

/** Reads the person out of an answer that signed her in. */
export function signedInBy(answer: {
  readonly body: { accessToken: string; user: { id: string; email: string; roles: Role[] } };
  readonly headers: { readonly [name: string]: unknown };
}): SignedInPerson {
  const { accessToken, user } = answer.body;
  const refreshToken = refreshTokenIn(answer) ?? '';
  return { userId: user.id, email: user.email, roles: user.roles, accessToken, refreshToken };
}

export function refreshTokenIn(answer: {
  readonly headers: { readonly [name: string]: unknown };
}): string | undefined {
  const cookies = answer.headers['set-cookie'] as readonly string[] | undefined;
  return cookies?.map((cookie) => /^stoa_refresh=([^;]*)/.exec(cookie)?.[1]).find(Boolean);
}

/** Whether an access token opens anything. */
export async function isAccepted(app: TestApplication, accessToken: string): Promise<boolean> {
  const answer = await app.anonymous
    .get('/api/v1/auth/sessions')
    .set('Authorization', `Bearer ${accessToken}`);
  return answer.status === 200;
}

export function authApiOf(app: TestApplication): AuthApiService {
  return app.application.containerOf('auth').resolve(AuthApiService);
}

/** The token in a link, as its mail shows it. */
export function tokenIn(link: { readonly url: string }): string {
  return new URL(link.url).searchParams.get('token') ?? '';
}
