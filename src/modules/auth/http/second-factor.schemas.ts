import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { GivenPassword } from './auth.schemas';

/** Six digits, or a recovery code with its dashes. */
const Code = text(64, 1);

export const SignInChallenge = z
  .object({
    code: z.literal('auth.second_factor_required'),
    challengeToken: z.string(),
    expiresIn: z.int().meta({ description: 'Seconds in which the code has to be given.' }),
  })
  .meta({
    id: 'SignInChallenge',
    description: 'The password was right; a code of the second factor is next.',
  });

export const SecondStepRequest = z
  .strictObject({ challengeToken: text(200, 1), code: Code })
  .meta({ id: 'SecondStepRequest', description: 'A code of six digits, or a recovery code.' });

export const SecondFactorView = z
  .object({
    isOn: z.boolean(),
    isRequired: z.boolean().meta({ description: 'Whether a role asks for it.' }),
    since: z.iso.datetime().nullable(),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: 'SecondFactor' });

export const BeginSecondFactorRequest = z
  .strictObject({ password: GivenPassword })
  .meta({ id: 'BeginSecondFactorRequest' });

export const SecondFactorSetUp = z
  .object({
    secret: z.string().meta({ description: 'For authenticators that cannot scan, in base 32.' }),
    keyUri: z.string().meta({ description: 'What the QR code says.' }),
    qrCode: z.object({
      size: z.int().meta({ description: 'Of each side, the quiet zone included.' }),
      path: z.string().meta({ description: 'The dark modules, as the path of an SVG.' }),
    }),
  })
  .meta({ id: 'SecondFactorSetUp' });

export const ConfirmSecondFactorRequest = z
  .strictObject({ code: Code })
  .meta({ id: 'ConfirmSecondFactorRequest' });

export const RecoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes', description: 'Shown this once; each works once.' });

export const SecondFactorProofRequest = z
  .strictObject({ password: GivenPassword, code: Code })
  .meta({ id: 'SecondFactorProofRequest' });
