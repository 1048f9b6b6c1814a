import { PublicKeys } from '../../platform/auth/public-keys';
import { defineModule, every, on } from '../../platform/module/define-module';
import { personalDataErasureBegun } from '../../platform/privacy/personal-data-events';
import { mailWordsChanged } from '../notification/notification.contract';
import { applicationApproved, userProfileChanged } from '../user/user.contract';
import { AuthApiService } from './auth.api';
import { authConfiguration } from './auth.config';
import {
  authApi,
  authPersonalDataAnswers,
  emailVerificationRequested,
  passwordChanged,
  passwordResetAsked,
  passwordResetRequested,
  secondFactorChanged,
  sessionRevoked,
  signedIn,
  userCreated,
  userEmailVerified,
  userRoleChanged,
} from './auth.contract';
import { authPersonalData } from './data/auth.personal-data';
import { PlantDemoPeople } from './demo/plant-demo-people';
import { OnApplicationApproved } from './handlers/on-application-approved';
import { OnErasureBegun } from './handlers/on-erasure-begun';
import { OnMailWordsChanged } from './handlers/on-mail-words-changed';
import { OnPasswordResetAsked } from './handlers/on-password-reset-asked';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { OnSessionRevoked } from './handlers/on-session-revoked';
import { apiKeyRoutes } from './http/api-key.routes';
import { auditRoutes } from './http/audit.routes';
import { authRoutes } from './http/auth.routes';
import { secondFactorRoutes } from './http/second-factor.routes';
import { ForgetAuditEntries } from './jobs/forget-audit-entries';
import { RotateSigningKeys } from './jobs/rotate-signing-keys';
import { SweepExpired } from './jobs/sweep-expired';
import { PasswordLane } from './secrets/password-lane';
import { AuthPublicKeys } from './signing/auth-public-keys';
import { FirstSigningKey } from './signing/first-signing-key';
import { KeyRing } from './signing/key-ring';

export const authModule = defineModule({
  name: 'auth',
  purpose: 'Who somebody is, and how she proves it.',
  api: { contract: authApi, implementation: AuthApiService },
  emits: [
    userCreated,
    userEmailVerified,
    userRoleChanged,
    emailVerificationRequested,
    passwordResetAsked,
    passwordResetRequested,
    passwordChanged,
    secondFactorChanged,
    signedIn,
    sessionRevoked,
  ],
  consumes: [
    on([sessionRevoked, userRoleChanged], 'auth.on-session-revoked', OnSessionRevoked, {
      reachesOutside: true,
    }),
    on([passwordResetAsked], 'auth.on-password-reset-asked', OnPasswordResetAsked),
    on([userProfileChanged], 'auth.on-profile-changed', OnProfileChanged),
    on([applicationApproved], 'auth.on-application-approved', OnApplicationApproved),
    on([mailWordsChanged], 'auth.on-mail-words-changed', OnMailWordsChanged),
    on([personalDataErasureBegun], 'auth.on-erasure-begun', OnErasureBegun, { reachesOutside: true }),
  ],
  routes: [...authRoutes, ...secondFactorRoutes, ...apiKeyRoutes, ...auditRoutes],
  configuration: authConfiguration,
  jobs: [
    every('1 hour', 'auth.rotate-signing-keys', RotateSigningKeys),
    every('6 hours', 'auth.sweep-expired', SweepExpired),
    every('1 day', 'auth.forget-audit-entries', ForgetAuditEntries),
  ],
  lifecycle: FirstSigningKey,
  demo: PlantDemoPeople,
  provides: [{ port: PublicKeys, implementation: AuthPublicKeys }],
  register: (container) => {
    container.registerSingleton(KeyRing);
    container.register(PasswordLane, { useValue: new PasswordLane() });
  },
  personalData: { holdings: authPersonalData, answers: authPersonalDataAnswers, isIdentity: true },
});
