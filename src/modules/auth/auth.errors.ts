import { defineErrors } from '../../platform/errors/domain-error';

export const authErrors = defineErrors({
  emailTaken: {
    code: 'auth.email_taken',
    status: 409,
    message: 'There is an account with this e-mail address already. Sign in, or reset its password.',
  },
  credentialsInvalid: {
    code: 'auth.credentials_invalid',
    status: 401,
    message: 'E-mail address and password do not belong together.',
  },
  tryLater: {
    code: 'auth.try_later',
    status: 429,
    message: 'Too many tries in a row. Wait a moment and try again.',
  },
  busy: {
    code: 'auth.busy',
    status: 503,
    kind: 'operational',
    message: 'Very many people are signing in at this moment. Try again in a few seconds.',
  },
  sessionEnded: {
    code: 'auth.session_ended',
    status: 401,
    message: 'Your session has ended. Sign in again.',
  },
  sessionNotFound: {
    code: 'auth.session_not_found',
    status: 404,
    message: 'You have no such session.',
  },
  linkExpired: {
    code: 'auth.link_expired',
    status: 410,
    message: 'This link was used already or is too old. Ask for a new one.',
  },
  signInToAdminister: {
    code: 'auth.sign_in_to_administer',
    status: 409,
    message:
      'This address administers the site. Sign in with it in this browser, then open the link again. If the password is not yours, reset it first.',
  },
  passwordWrong: {
    code: 'auth.password_wrong',
    status: 403,
    message: 'This is not your current password.',
  },
  codeWrong: {
    code: 'auth.code_wrong',
    status: 401,
    message: 'This code is not right, or was used already. Wait for the next one.',
  },
  challengeExpired: {
    code: 'auth.challenge_expired',
    status: 401,
    message: 'That took too long. Sign in with your password again.',
  },
  proofWrong: {
    code: 'auth.proof_wrong',
    status: 403,
    message: 'The password or the code is not right. A code works once.',
  },
  secondFactorOn: {
    code: 'auth.second_factor_on',
    status: 409,
    message: 'Your second factor is set up already. Turn it off before you set up another.',
  },
  secondFactorOff: {
    code: 'auth.second_factor_off',
    status: 409,
    message: 'There is no second factor set up.',
  },
  setUpCodeWrong: {
    code: 'auth.set_up_code_wrong',
    status: 409,
    message: 'This code does not belong to the secret. Check that the clock of your telephone is right.',
  },
  ownSecondFactor: {
    code: 'auth.own_second_factor',
    status: 403,
    message: 'Turn your own second factor off in your security settings.',
  },
  apiKeyInvalid: {
    code: 'auth.api_key_invalid',
    status: 401,
    message: 'This API key is not known, has run out, or was ended.',
  },
  apiKeyNotFound: {
    code: 'auth.api_key_not_found',
    status: 404,
    message: 'You have no such API key.',
  },
  tooManyApiKeys: {
    code: 'auth.too_many_api_keys',
    status: 409,
    message: 'You have as many API keys as one can have. End one that you do not need.',
  },
  accountNotFound: {
    code: 'auth.account_not_found',
    status: 404,
    message: 'There is no such account.',
  },
  lastAdmin: {
    code: 'auth.last_admin',
    status: 409,
    message: 'This is the last admin. Make somebody else an admin first.',
  },
});
