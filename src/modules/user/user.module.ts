import { defineModule, every, on } from '../../platform/module/define-module';
import { personalDataRequests } from '../../platform/privacy/personal-data-events';
import { authApi, userCreated, userEmailVerified, userRoleChanged } from '../auth/auth.contract';
import { ForgetArchives } from './commands/forget-archives';
import { userPersonalData } from './data/user.personal-data';
import { PlantDemoBiographies } from './demo/plant-demo-biographies';
import { answersByModule } from './domain/holders';
import { OnAccount } from './handlers/on-account';
import { OnErasurePart } from './handlers/on-erasure-part';
import { OnExportCollected } from './handlers/on-export-collected';
import { OnExportPart } from './handlers/on-export-part';
import { applicationRoutes } from './http/application.routes';
import { privacyRoutes } from './http/privacy.routes';
import { userRoutes } from './http/user.routes';
import { BeginDueErasures } from './jobs/begin-due-erasures';
import { ExpireDataExports } from './jobs/expire-data-exports';
import { UserApiService } from './user.api';
import {
  applicationApproved,
  applicationDeclined,
  dataExportCollected,
  dataExportReady,
  erasureCancelled,
  erasureScheduled,
  userApi,
  userPersonalDataAnswers,
  userProfileChanged,
} from './user.contract';

const answers = Object.values(answersByModule);

export const userModule = defineModule({
  name: 'user',
  purpose:
    'What people say of themselves, where they are reached, and what is done when they ask for it all or leave.',
  uses: { auth: authApi },
  api: { contract: userApi, implementation: UserApiService },
  emits: [
    userProfileChanged,
    ...personalDataRequests,
    dataExportCollected,
    dataExportReady,
    erasureScheduled,
    erasureCancelled,
    applicationApproved,
    applicationDeclined,
  ],
  consumes: [
    on([userCreated, userEmailVerified, userRoleChanged], 'user.on-account', OnAccount),
    on(
      answers.map(({ exported }) => exported),
      'user.on-export-part',
      OnExportPart,
    ),
    on([dataExportCollected], 'user.on-export-collected', OnExportCollected, { reachesOutside: true }),
    on(
      answers.map(({ erased }) => erased),
      'user.on-erasure-part',
      OnErasurePart,
    ),
  ],
  jobs: [
    every('10 minutes', 'user.begin-due-erasures', BeginDueErasures),
    every('1 hour', 'user.expire-data-exports', ExpireDataExports),
  ],
  routes: [...userRoutes, ...privacyRoutes, ...applicationRoutes],
  demo: PlantDemoBiographies,
  personalData: {
    holdings: userPersonalData,
    answers: userPersonalDataAnswers,
    step: ForgetArchives,
    isIdentity: true,
  },
});
