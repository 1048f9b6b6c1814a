import { z } from 'zod';
import { anyOf, everyone, signedIn, whoever } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { preferredLanguage } from '../../../platform/language/languages';
import { authErrors } from '../auth.errors';
import { AskPasswordReset } from '../commands/ask-password-reset';
import { ChangePassword } from '../commands/change-password';
import { ChangeRoles } from '../commands/change-roles';
import { EndAllSessions } from '../commands/end-all-sessions';
import { EndSession } from '../commands/end-session';
import { RefreshSession } from '../commands/refresh-session';
import { RegisterPerson } from '../commands/register-person';
import { RequestEmailVerification } from '../commands/request-email-verification';
import { ResetPassword } from '../commands/reset-password';
import { SignIn } from '../commands/sign-in';
import { SignOut } from '../commands/sign-out';
import { VerifyEmail } from '../commands/verify-email';
import { GetAccount } from '../queries/get-account';
import { GetPublicKeys } from '../queries/get-public-keys';
import { ListAccounts } from '../queries/list-accounts';
import { ListSessions } from '../queries/list-sessions';
import {
  AccountView,
  EmailVerificationConfirmation,
  Jwks,
  NothingRequest,
  PasswordChangeRequest,
  PasswordResetConfirmation,
  PasswordResetRequest,
  RegisterRequest,
  RevokeAllRequest,
  RolesRequest,
  SessionAnswer,
  SessionView,
  SignInRequest,
} from './auth.schemas';
import { originOf } from './origin-of';
import { SignInChallenge } from './second-factor.schemas';
import { replyWithoutSession, replyWithSession, sessionCookie } from './session-cookie';

const often = { requests: 120, perSeconds: 60, by: 'address' } as const;
/** Whoever guesses passwords is also slowed down by account and by address, which survives a restart. */
const guarded = { requests: 60, perSeconds: 60, by: 'address' } as const;
const seldom = { requests: 20, perSeconds: 60, by: 'address' } as const;
const smallBody = 10_000;

export const authRoutes = [
  route({
    method: 'post',
    path: '/auth/register',
    summary: 'Create an account',
    description:
      'Signs in at once, and sends a mail with a link that proves the address. `Accept-Language` says in which language; the profile keeps it.',
    access: whoever,
    body: RegisterRequest,
    bodyLimitBytes: smallBody,
    answers: { 201: SessionAnswer },
    errors: [authErrors.emailTaken, authErrors.busy],
    limit: guarded,
    idempotency: 'secret',
    use: RegisterPerson,
    answer: async (register, request) =>
      replyWithSession(
        201,
        await register.execute({
          ...request.body,
          language: preferredLanguage(request.headers['accept-language']),
          origin: originOf(request),
        }),
      ),
  }),
  route({
    method: 'post',
    path: '/auth/login',
    summary: 'Sign in',
    description:
      'What fails is answered alike, whether there is such an account or not. Who has a second factor is asked for a code next (202).',
    access: whoever,
    body: SignInRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: SessionAnswer, 202: SignInChallenge },
    errors: [authErrors.credentialsInvalid, authErrors.tryLater, authErrors.busy],
    limit: guarded,
    idempotency: 'none',
    use: SignIn,
    answer: async (signIn, request) => {
      const outcome = await signIn.execute({ ...request.body, origin: originOf(request) });
      return 'challenge' in outcome ? reply(202, outcome.challenge) : replyWithSession(200, outcome);
    },
  }),
  route({
    method: 'post',
    path: '/auth/refresh',
    summary: 'Get a new access token',
    description:
      'By the cookie, which is replaced. A cookie that was replaced is good for ten seconds more; after that it ends the session.',
    access: whoever,
    body: NothingRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: SessionAnswer },
    errors: [authErrors.sessionEnded],
    limit: often,
    idempotency: 'none',
    use: RefreshSession,
    answer: async (refresh, request) =>
      replyWithSession(
        200,
        await refresh.execute({
          refreshToken: request.cookies[sessionCookie.name],
          origin: originOf(request),
        }),
      ),
  }),
  route({
    method: 'post',
    path: '/auth/logout',
    summary: 'Sign out',
    description: 'Ends the session of the cookie; without one there is nothing to end.',
    access: whoever,
    body: NothingRequest,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    limit: often,
    idempotency: 'none',
    use: SignOut,
    answer: async (signOut, { cookies }) => {
      await signOut.execute({ refreshToken: cookies[sessionCookie.name] });
      return replyWithoutSession();
    },
  }),
  route({
    method: 'post',
    path: '/auth/password-resets',
    summary: 'Ask for a link that sets a new password',
    description: 'The answer is the same, and as fast, whether there is such an account or not.',
    access: whoever,
    body: PasswordResetRequest,
    bodyLimitBytes: smallBody,
    answers: { 202: null },
    limit: seldom,
    use: AskPasswordReset,
    answer: (ask, { body }) => ask.execute(body),
  }),
  route({
    method: 'post',
    path: '/auth/password-resets/confirm',
    summary: 'Set a new password by a link',
    description: 'The link works once. All sessions end.',
    access: whoever,
    body: PasswordResetConfirmation,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    errors: [authErrors.linkExpired, authErrors.busy],
    limit: seldom,
    idempotency: 'none',
    use: ResetPassword,
    answer: (reset, { body }) => reset.execute(body),
  }),
  route({
    method: 'post',
    path: '/auth/email-verifications',
    summary: 'Ask for the mail that proves the address once more',
    access: signedIn,
    body: NothingRequest,
    bodyLimitBytes: smallBody,
    answers: { 202: null },
    errors: [authErrors.tryLater],
    limit: { requests: 10, perSeconds: 60 },
    use: RequestEmailVerification,
    answer: (request, { principal }) => request.execute({ owner: principal }),
  }),
  route({
    method: 'post',
    path: '/auth/email-verifications/confirm',
    summary: 'Prove an address by a link',
    description: "The administrator's is proved only in a browser that is signed in to it.",
    access: whoever,
    body: EmailVerificationConfirmation,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    errors: [authErrors.linkExpired, authErrors.signInToAdminister],
    limit: seldom,
    idempotency: 'none',
    use: VerifyEmail,
    answer: (verify, { body, cookies }) =>
      verify.execute({ ...body, refreshToken: cookies[sessionCookie.name] }),
  }),
  route({
    method: 'get',
    path: '/auth/sessions',
    summary: 'List where one is signed in',
    access: signedIn,
    answers: { 200: listOf(SessionView) },
    use: ListSessions,
    answer: (list, { principal }) => list.execute({ owner: principal }),
  }),
  route({
    method: 'delete',
    path: '/auth/sessions/:sessionId',
    summary: 'Sign out on another device',
    access: signedIn,
    params: z.object({ sessionId: z.uuid() }),
    answers: { 204: null },
    errors: [authErrors.sessionNotFound],
    use: EndSession,
    answer: (end, { principal, params }) => end.execute({ owner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/auth/sessions/revoke-all',
    summary: 'Sign out everywhere',
    access: signedIn,
    body: RevokeAllRequest,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    idempotency: 'none',
    use: EndAllSessions,
    answer: async (endAll, { principal, body }) => {
      const keepsThisOne = body?.keepsThisOne ?? false;
      await endAll.execute({ owner: principal, keepsThisOne });
      return keepsThisOne ? reply(204, null) : replyWithoutSession();
    },
  }),
  route({
    method: 'post',
    path: '/auth/password',
    summary: 'Change the password',
    description: 'All other sessions end.',
    access: signedIn,
    body: PasswordChangeRequest,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    errors: [authErrors.passwordWrong, authErrors.tryLater, authErrors.busy],
    limit: { requests: 10, perSeconds: 60 },
    // Of a password nothing is kept, not even a hash that could be guessed against.
    idempotency: 'none',
    use: ChangePassword,
    answer: (change, { principal, body, address }) => change.execute({ owner: principal, address, ...body }),
  }),
  route({
    method: 'get',
    path: '/auth/accounts',
    summary: 'List accounts',
    access: anyOf('admin', 'support'),
    query: page.extend({ query: text(100).optional() }),
    answers: { 200: listOf(AccountView) },
    use: ListAccounts,
    answer: (list, { principal, query }) =>
      list.execute({ reader: principal, page: query, search: query.query?.trim() || undefined }),
  }),
  route({
    method: 'get',
    path: '/auth/accounts/:userId',
    summary: 'Read an account',
    access: anyOf('admin', 'support'),
    params: z.object({ userId: z.uuid() }),
    answers: { 200: AccountView },
    errors: [authErrors.accountNotFound],
    use: GetAccount,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/auth/accounts/:userId/roles',
    summary: 'Give and take roles',
    description: 'Holds at once. Nobody removes the last admin.',
    access: anyOf('admin'),
    params: z.object({ userId: z.uuid() }),
    body: RolesRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: AccountView },
    errors: [authErrors.accountNotFound, authErrors.lastAdmin],
    use: ChangeRoles,
    answer: (change, { principal, params, body }) => change.execute({ admin: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/.well-known/jwks.json',
    isAbsolute: true,
    summary: 'The keys that check access tokens',
    access: everyone,
    answers: { 200: Jwks },
    cacheControl: 'public, max-age=300',
    use: GetPublicKeys,
    answer: (get) => get.execute(),
  }),
];
