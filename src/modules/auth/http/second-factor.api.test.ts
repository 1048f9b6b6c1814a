import { Secret, TOTP } from 'otpauth';
import type { Role } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { secondFactorChanged, sessionRevoked, signedIn } from '../auth.contract';
import { ResetSecondFactorAsOperator } from '../commands/reset-second-factor-as-operator';
import { SweepExpired } from '../jobs/sweep-expired';
import {
  goodPassword,
  isAccepted,
  refresh,
  register,
  type SignedInPerson,
  signedInBy,
  signIn,
  startAuth,
} from '../testing/auth-application';

let app: TestApplication;

beforeAll(async () => {
  app = await startAuth({ environment: { SECOND_FACTOR: 'required' } });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  await app.query('delete from auth.sign_in_attempts');
  app.clock.advance({ minutes: 2 });
});

type Answer = Awaited<ReturnType<typeof signIn>>;
type Who = Pick<SignedInPerson, 'accessToken'>;

const call = (who: Who, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = app.anonymous[method](`/api/v1${path}`).set('Authorization', `Bearer ${who.accessToken}`);
  return body ? request.send(body) : request;
};
const secondStep = (challengeToken: string, code: string) =>
  app.anonymous.post('/api/v1/auth/login/second-factor').send({ challengeToken, code });
const challengeFor = async (email: string): Promise<string> => (await signIn(app, email)).body.challengeToken;
const problem = ({ status, body }: Answer) => [status, body.code];

/** The code that a telephone shows now, or so many seconds from now. */
function codeOf(secret: string, seconds = 0): string {
  const timestamp = app.clock.now().getTime() + seconds * 1_000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** Somebody who has set up a second factor. The code of this moment is used up. */
async function withFactor(person?: SignedInPerson) {
  const owner = person ?? (await register(app));
  const begun = await call(owner, 'post', '/auth/second-factor', { password: goodPassword });
  const { secret } = begun.body as { secret: string };
  const confirmed = await call(owner, 'post', '/auth/second-factor/confirm', { code: codeOf(secret) });
  if (confirmed.status !== 200) throw new Error(`Confirming answered ${confirmed.text}`);
  return { ...owner, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}

async function withRoles(...roles: Role[]): Promise<SignedInPerson> {
  const person = await register(app);
  const list = ['learner', ...roles].join();
  await app.query(`update auth.accounts set roles = '{${list}}' where id = '${person.userId}'`);
  app.clock.advance({ seconds: 1 });
  return signedInBy(await refresh(app, person.refreshToken));
}

const wrong = '000000';

describe('setting up a second factor', () => {
  it('requires a signed-in person, and her password', async () => {
    const person = await register(app);

    expect((await app.anonymous.post('/api/v1/auth/second-factor').send({})).status).toBe(401);
    const refused = await call(person, 'post', '/auth/second-factor', { password: 'not hers at all' });
    expect(problem(refused)).toEqual([403, 'auth.password_wrong']);
  });

  it('shows a secret as text and as a QR code, and asks for nothing before a code confirms it', async () => {
    const person = await register(app);

    const begun = await call(person, 'post', '/auth/second-factor', { password: goodPassword });

    expect(begun.body).toEqual({
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      keyUri: expect.stringContaining(`secret=${begun.body.secret}`),
      qrCode: { size: expect.any(Number), path: expect.stringMatching(/^M\d+ \d+h\d+v1h-\d+z/) },
    });
    expect((await call(person, 'get', '/auth/second-factor')).body.isOn).toBe(false);
    expect((await signIn(app, person.email)).status).toBe(200);
  });

  it('is done by a code: ten recovery codes are shown once, and all other sessions end', async () => {
    const person = await register(app);
    const other = signedInBy(await signIn(app, person.email));

    const { recoveryCodes } = await withFactor(person);

    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes.every((code) => /^([0-9a-z]{4}-){5}[0-9a-z]{4}$/.test(code))).toBe(true);
    expect(await isAccepted(app, person.accessToken)).toBe(true);
    expect(await isAccepted(app, other.accessToken)).toBe(false);
    expect((await call(person, 'get', '/auth/second-factor')).body).toEqual({
      isOn: true,
      isRequired: false,
      since: app.clock.now().toISOString(),
      recoveryCodesLeft: 10,
    });
    expect(await app.published(secondFactorChanged)).toContainEqual(
      expect.objectContaining({ userId: person.userId, isOn: true }),
    );
    expect(await app.published(sessionRevoked)).toContainEqual(
      expect.objectContaining({ userId: person.userId, reason: 'second_factor_changed' }),
    );
  });

  it('refuses a wrong code, one that comes without a beginning, and a second factor beside the first', async () => {
    const person = await register(app);
    const confirm = (code: string) => call(person, 'post', '/auth/second-factor/confirm', { code });

    expect(problem(await confirm(wrong))).toEqual([409, 'auth.second_factor_off']);
    const { secret } = (await call(person, 'post', '/auth/second-factor', { password: goodPassword })).body;
    expect(problem(await confirm(wrong))).toEqual([409, 'auth.set_up_code_wrong']);
    expect((await confirm(codeOf(secret))).status).toBe(200);
    expect(problem(await confirm(codeOf(secret, 30)))).toEqual([409, 'auth.second_factor_on']);
    const again = await call(person, 'post', '/auth/second-factor', { password: goodPassword });
    expect(problem(again)).toEqual([409, 'auth.second_factor_on']);
  });

  it('has to be done within the hour, and what was only begun is forgotten', async () => {
    const person = await register(app);
    await call(person, 'post', '/auth/second-factor', { password: goodPassword });
    app.clock.advance({ minutes: 61 });
    const fresh = signedInBy(await refresh(app, person.refreshToken));

    const late = await call(fresh, 'post', '/auth/second-factor/confirm', { code: wrong });
    expect(problem(late)).toEqual([409, 'auth.second_factor_off']);
    app.clock.advance({ days: 1 });
    await app.application.containerOf('auth').resolve(SweepExpired).run();
    const left = await app.query(`select 1 from auth.second_factors where user_id = '${person.userId}'`);
    expect(left).toEqual([]);
  });

  it('keeps neither secret nor recovery codes nor challenges as they are', async () => {
    const { email, secret, recoveryCodes } = await withFactor();
    const challenge = await challengeFor(email);

    const kept = JSON.stringify([
      await app.query('select * from auth.second_factors'),
      await app.query('select * from auth.recovery_codes'),
      await app.query('select * from auth.sign_in_challenges'),
      await app.query('select * from auth.outbox'),
      await app.query('select * from auth.command_memory'),
    ]);
    const plain = Buffer.from(Secret.fromBase32(secret).bytes);
    for (const told of [
      secret,
      plain.toString('base64'),
      plain.toString('hex'),
      challenge,
      ...recoveryCodes,
      ...recoveryCodes.map((code) => code.replaceAll('-', '')),
    ])
      expect(kept).not.toContain(told);
  });
});

describe('signing in with a second factor', () => {
  it('takes two steps: the password gets a challenge and no session, the code gets the session', async () => {
    const person = await withFactor();
    app.clock.advance({ seconds: 30 });
    const sessionsBefore = (await app.published(signedIn)).length;

    const first = await signIn(app, person.email);
    expect([first.status, first.body]).toEqual([
      202,
      { code: 'auth.second_factor_required', challengeToken: expect.any(String), expiresIn: 600 },
    ]);
    expect(first.headers['set-cookie']).toBeUndefined();
    expect((await app.published(signedIn)).length).toBe(sessionsBefore);
    const second = await secondStep(first.body.challengeToken, codeOf(person.secret));
    expect(second.status).toBe(200);
    expect(await isAccepted(app, signedInBy(second).accessToken)).toBe(true);
    expect((await refresh(app, signedInBy(second).refreshToken)).status).toBe(200);
  });

  it('refuses a code that was used, and one from before it', async () => {
    const { email, secret } = await withFactor();
    app.clock.advance({ seconds: 60 });
    const code = codeOf(secret);
    expect((await secondStep(await challengeFor(email), code)).status).toBe(200);

    const replayed = await secondStep(await challengeFor(email), code);
    const earlier = await secondStep(await challengeFor(email), codeOf(secret, -30));

    expect(problem(replayed)).toEqual([401, 'auth.code_wrong']);
    expect(problem(earlier)).toEqual([401, 'auth.code_wrong']);
  });

  it('opens one session when the same code is sent many times at once', async () => {
    const { email, secret } = await withFactor();
    app.clock.advance({ seconds: 30 });
    const challenges = await Promise.all([challengeFor(email), challengeFor(email), challengeFor(email)]);

    const answers = await Promise.all(
      challenges.flatMap((token) => [token, token].map((same) => secondStep(same, codeOf(secret)))),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes a recovery code instead, once, however it is typed', async () => {
    const person = await withFactor();
    const [code = '', next = ''] = person.recoveryCodes;
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;

    const answer = await secondStep(await challengeFor(person.email), typed);

    expect(answer.status).toBe(200);
    const again = await secondStep(await challengeFor(person.email), code);
    expect(problem(again)).toEqual([401, 'auth.code_wrong']);
    const view = await call(signedInBy(answer), 'get', '/auth/second-factor');
    expect(view.body.recoveryCodesLeft).toBe(9);
    const stranger = await withFactor();
    const stolen = await secondStep(await challengeFor(stranger.email), next);
    expect(problem(stolen)).toEqual([401, 'auth.code_wrong']);
  });

  it('asks for the password again when the challenge is old, was used, or was never given', async () => {
    const { email, secret } = await withFactor();
    app.clock.advance({ minutes: 2 });
    const used = await challengeFor(email);
    expect((await secondStep(used, codeOf(secret))).status).toBe(200);
    const old = await challengeFor(email);
    app.clock.advance({ minutes: 10 });

    for (const token of [used, old, 'x'.repeat(43)]) {
      const refused = await secondStep(token, codeOf(secret));
      expect(problem(refused)).toEqual([401, 'auth.challenge_expired']);
    }
  });

  it('does not go on with a challenge for a password that was changed since', async () => {
    const person = await withFactor();
    const challenge = await challengeFor(person.email);
    app.clock.advance({ seconds: 30 });

    const changed = await call(person, 'post', '/auth/password', {
      currentPassword: goodPassword,
      newPassword: 'nine herons over the estuary',
    });

    expect(changed.status).toBe(204);
    expect(problem(await secondStep(challenge, codeOf(person.secret)))).toEqual([
      401,
      'auth.challenge_expired',
    ]);
  });

  it('makes guessed codes wait as guessed passwords do, and the right password does not wipe them out', async () => {
    const { email, secret } = await withFactor();
    const challenge = await challengeFor(email);
    for (let guess = 1; guess <= 4; guess += 1) {
      expect(problem(await secondStep(challenge, wrong))).toEqual([401, 'auth.code_wrong']);
      await challengeFor(email);
    }
    expect(problem(await secondStep(challenge, wrong))).toEqual([401, 'auth.code_wrong']);

    const refused = await secondStep(challenge, codeOf(secret, 30));
    expect([...problem(refused), refused.body.facts]).toEqual([
      429,
      'auth.try_later',
      { retryAfterSeconds: 1 },
    ]);
    expect((await signIn(app, email)).status).toBe(429);
    app.clock.advance({ seconds: 31 });
    expect((await secondStep(challenge, codeOf(secret))).status).toBe(200);
  });
});

describe('changing the second factor', () => {
  it.each(['/auth/second-factor/removal', '/auth/second-factor/recovery-codes'])(
    '%s takes password and code together, and tells not which of them is wrong',
    async (path) => {
      const person = await withFactor();
      app.clock.advance({ seconds: 30 });
      const code = codeOf(person.secret);

      const noPassword = await call(person, 'post', path, { password: 'not hers at all', code });
      const noCode = await call(person, 'post', path, { password: goodPassword, code: wrong });

      expect(problem(noPassword)).toEqual([403, 'auth.proof_wrong']);
      expect(problem(noCode)).toEqual([403, 'auth.proof_wrong']);
      expect((await call(person, 'post', path, { password: goodPassword, code })).status).toBeLessThanOrEqual(
        204,
      );
      const other = await register(app);
      const off = await call(other, 'post', path, { password: goodPassword, code });
      expect(problem(off)).toEqual([409, 'auth.second_factor_off']);
    },
  );

  it('gives new recovery codes, and those before work no more', async () => {
    const person = await withFactor();
    app.clock.advance({ seconds: 30 });

    const renewed = await call(person, 'post', '/auth/second-factor/recovery-codes', {
      password: goodPassword,
      code: codeOf(person.secret),
    });

    const [before = ''] = person.recoveryCodes;
    const [after = ''] = renewed.body.recoveryCodes;
    expect((await secondStep(await challengeFor(person.email), before)).status).toBe(401);
    expect((await secondStep(await challengeFor(person.email), after)).status).toBe(200);
  });

  it('turns it off, after which a password is enough and all other sessions have ended', async () => {
    const person = await withFactor();
    app.clock.advance({ seconds: 30 });
    const other = signedInBy(await secondStep(await challengeFor(person.email), codeOf(person.secret)));
    app.clock.advance({ seconds: 30 });

    const removed = await call(person, 'post', '/auth/second-factor/removal', {
      password: goodPassword,
      code: codeOf(person.secret),
    });

    expect(removed.status).toBe(204);
    expect(await isAccepted(app, other.accessToken)).toBe(false);
    expect(await isAccepted(app, person.accessToken)).toBe(true);
    expect((await signIn(app, person.email)).status).toBe(200);
    expect(await app.query(`select 1 from auth.recovery_codes where user_id = '${person.userId}'`)).toEqual(
      [],
    );
  });

  it('lets an admin take it from somebody who has lost it, and from nobody who is the admin', async () => {
    const admin = await withFactor(await withRoles('admin'));
    app.clock.advance({ seconds: 1 });
    const acting = signedInBy(await refresh(app, admin.refreshToken));
    const person = await withFactor();
    const path = (userId: string) => `/auth/accounts/${userId}/second-factor`;

    expect(problem(await call(person, 'delete', path(person.userId)))).toEqual([403, 'auth.role_required']);
    const own = await call(acting, 'delete', path(admin.userId));
    expect(problem(own)).toEqual([403, 'auth.own_second_factor']);
    const unknown = await call(acting, 'delete', path(newId()));
    expect(problem(unknown)).toEqual([404, 'auth.account_not_found']);
    expect((await call(acting, 'delete', path(person.userId))).status).toBe(204);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect((await signIn(app, person.email)).status).toBe(200);
  });
});

describe('the operator of the machine', () => {
  const reset = (email: string) =>
    app.application.containerOf('auth').resolve(ResetSecondFactorAsOperator).execute({ email });

  it('takes it from the only admin, who is signed out everywhere and sets up another', async () => {
    const person = await withFactor(await withRoles('admin'));
    app.clock.advance({ seconds: 1 });

    await reset(person.email.toUpperCase());

    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect((await refresh(app, person.refreshToken)).status).toBe(401);
    expect((await signIn(app, person.email)).body.mustSetUp).toBe('second_factor');
  });

  it('is told where there is nothing to take', async () => {
    await expect(reset('nobody-at-all@example.org')).rejects.toMatchObject({
      code: 'auth.account_not_found',
    });
    const { email } = await register(app);
    await expect(reset(email)).rejects.toMatchObject({ code: 'auth.second_factor_off' });
  });
});

describe('a role that asks for a second factor', () => {
  it.each(['instructor', 'support', 'admin', 'ops'] as const)(
    'lets %s do nothing but set one up',
    async (role) => {
      const person = await withRoles(role);

      const answer = await signIn(app, person.email);
      expect(answer.body.mustSetUp).toBe('second_factor');
      const limited = signedInBy(answer);
      for (const path of ['/auth/sessions', '/auth/accounts'])
        expect(problem(await call(limited, 'get', path))).toEqual([403, 'auth.second_factor_missing']);
      const roles = await call(limited, 'put', `/auth/accounts/${person.userId}/roles`, { roles: ['admin'] });
      expect(problem(roles)).toEqual([403, 'auth.second_factor_missing']);
      expect((await call(limited, 'get', '/auth/second-factor')).body).toMatchObject({
        isOn: false,
        isRequired: true,
      });
    },
  );

  it('opens everything once it is set up, with the next token', async () => {
    const person = await withFactor(await withRoles('admin'));
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    app.clock.advance({ seconds: 1 });

    const renewed = await refresh(app, person.refreshToken);

    expect(renewed.body.mustSetUp).toBeUndefined();
    expect((await call(signedInBy(renewed), 'get', '/auth/accounts')).status).toBe(200);
  });

  it('closes everything again when it is turned off, for the token that is about too', async () => {
    const person = await withFactor(await withRoles('support'));
    app.clock.advance({ seconds: 30 });
    const staff = signedInBy(await refresh(app, person.refreshToken));

    await call(staff, 'post', '/auth/second-factor/removal', {
      password: goodPassword,
      code: codeOf(person.secret),
    });

    expect((await call(staff, 'get', '/auth/accounts')).status).toBe(401);
    app.clock.advance({ seconds: 1 });
    expect((await refresh(app, staff.refreshToken)).body.mustSetUp).toBe('second_factor');
  });

  it('asks learners for none', async () => {
    const person = await register(app);

    expect((await signIn(app, person.email)).body.mustSetUp).toBeUndefined();
    expect(await isAccepted(app, person.accessToken)).toBe(true);
  });
});

describe('SECOND_FACTOR', () => {
  const mustSetUpUnder = async (environment: Record<string, string>) => {
    const site = await startAuth({ environment });
    try {
      const { email, userId } = await register(site);
      await site.query(`update auth.accounts set roles = '{learner,admin}' where id = '${userId}'`);
      return (await signIn(site, email)).body.mustSetUp;
    } finally {
      await site.stop();
    }
  };

  it('is optional in a demo, required elsewhere, and as it is told', async () => {
    expect(await mustSetUpUnder({ SECOND_FACTOR: '', DEMO: 'true' })).toBeUndefined();
    expect(await mustSetUpUnder({ SECOND_FACTOR: '', DEMO: 'false' })).toBe('second_factor');
    expect(await mustSetUpUnder({ SECOND_FACTOR: 'optional', DEMO: 'false' })).toBeUndefined();
    expect(await mustSetUpUnder({ SECOND_FACTOR: 'required', DEMO: 'true' })).toBe('second_factor');
  });
});
