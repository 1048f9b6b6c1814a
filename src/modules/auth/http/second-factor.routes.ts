import { z } from 'zod';
import { anyOf, signedIn, signedInToSetUp, whoever } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { authErrors } from '../auth.errors';
import { BeginSecondFactor } from '../commands/begin-second-factor';
import { CompleteSignIn } from '../commands/complete-sign-in';
import { ConfirmSecondFactor } from '../commands/confirm-second-factor';
import { RenewRecoveryCodes } from '../commands/renew-recovery-codes';
import { ResetSecondFactor } from '../commands/reset-second-factor';
import { TurnOffSecondFactor } from '../commands/turn-off-second-factor';
import { GetSecondFactor } from '../queries/get-second-factor';
import { SessionAnswer } from './auth.schemas';
import { originOf } from './origin-of';
import {
  BeginSecondFactorRequest,
  ConfirmSecondFactorRequest,
  RecoveryCodes,
  SecondFactorProofRequest,
  SecondFactorSetUp,
  SecondFactorView,
  SecondStepRequest,
} from './second-factor.schemas';
import { replyWithSession } from './session-cookie';

const guarded = { requests: 60, perSeconds: 60, by: 'address' } as const;
const seldom = { requests: 10, perSeconds: 60 } as const;
const smallBody = 10_000;

export const secondFactorRoutes = [
  route({
    method: 'post',
    path: '/auth/login/second-factor',
    summary: 'Sign in, second step',
    description:
      'A code from the authenticator, or a recovery code, for the challenge that the password got.',
    access: whoever,
    body: SecondStepRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: SessionAnswer },
    errors: [authErrors.challengeExpired, authErrors.codeWrong, authErrors.tryLater],
    limit: guarded,
    idempotency: 'none',
    use: CompleteSignIn,
    answer: async (complete, request) =>
      replyWithSession(200, await complete.execute({ ...request.body, origin: originOf(request) })),
  }),
  route({
    method: 'get',
    path: '/auth/second-factor',
    summary: 'Show whether one has a second factor',
    access: signedInToSetUp,
    answers: { 200: SecondFactorView },
    use: GetSecondFactor,
    answer: (get, { principal }) => get.execute({ owner: principal }),
  }),
  route({
    method: 'post',
    path: '/auth/second-factor',
    summary: 'Begin to set up a second factor',
    description: 'Gives a secret, in the place of one that was given before and not confirmed.',
    access: signedInToSetUp,
    body: BeginSecondFactorRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: SecondFactorSetUp },
    errors: [authErrors.secondFactorOn, authErrors.passwordWrong, authErrors.tryLater, authErrors.busy],
    limit: seldom,
    idempotency: 'none',
    use: BeginSecondFactor,
    answer: (begin, { principal, body, address }) => begin.execute({ owner: principal, address, ...body }),
  }),
  route({
    method: 'post',
    path: '/auth/second-factor/confirm',
    summary: 'Turn the second factor on by a first code',
    description: 'All other sessions end. A fresh access token has what the role allows.',
    access: signedInToSetUp,
    body: ConfirmSecondFactorRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: RecoveryCodes },
    errors: [authErrors.secondFactorOn, authErrors.secondFactorOff, authErrors.setUpCodeWrong],
    limit: seldom,
    idempotency: 'secret',
    use: ConfirmSecondFactor,
    answer: (confirm, { principal, body }) => confirm.execute({ owner: principal, ...body }),
  }),
  route({
    method: 'post',
    path: '/auth/second-factor/recovery-codes',
    summary: 'Get new recovery codes',
    description: 'For password and code. Those before do not work any more.',
    access: signedIn,
    body: SecondFactorProofRequest,
    bodyLimitBytes: smallBody,
    answers: { 200: RecoveryCodes },
    errors: [authErrors.secondFactorOff, authErrors.proofWrong, authErrors.tryLater, authErrors.busy],
    limit: seldom,
    idempotency: 'secret',
    use: RenewRecoveryCodes,
    answer: (renew, { principal, body, address }) => renew.execute({ owner: principal, address, ...body }),
  }),
  route({
    method: 'post',
    path: '/auth/second-factor/removal',
    summary: 'Turn the second factor off',
    description: 'For password and code. All other sessions end.',
    access: signedIn,
    body: SecondFactorProofRequest,
    bodyLimitBytes: smallBody,
    answers: { 204: null },
    errors: [authErrors.secondFactorOff, authErrors.proofWrong, authErrors.tryLater, authErrors.busy],
    limit: seldom,
    idempotency: 'none',
    use: TurnOffSecondFactor,
    answer: (turnOff, { principal, body, address }) =>
      turnOff.execute({ owner: principal, address, ...body }),
  }),
  route({
    method: 'delete',
    path: '/auth/accounts/:userId/second-factor',
    summary: 'Take the second factor from somebody who has lost it',
    description: 'She is signed out everywhere, and sets up another one. Nobody does so for herself.',
    access: anyOf('admin'),
    params: z.object({ userId: z.uuid() }),
    answers: { 204: null },
    errors: [authErrors.accountNotFound, authErrors.secondFactorOff, authErrors.ownSecondFactor],
    use: ResetSecondFactor,
    answer: (reset, { principal, params }) => reset.execute({ admin: principal, ...params }),
  }),
];
