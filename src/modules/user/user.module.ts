import { defineModule, on } from '../../platform/module/define-module';
import { userCreated, userEmailVerified, userRoleChanged } from '../auth/auth.contract';
import { PlantDemoBiographies } from './demo/plant-demo-biographies';
import { OnAccount } from './handlers/on-account';
import { userRoutes } from './http/user.routes';
import { UserApiService } from './user.api';
import { userApi, userProfileChanged } from './user.contract';

export const userModule = defineModule({
  name: 'user',
  purpose: 'What people say of themselves, and where they are reached.',
  api: { contract: userApi, implementation: UserApiService },
  emits: [userProfileChanged],
  consumes: [on([userCreated, userEmailVerified, userRoleChanged], 'user.on-account', OnAccount)],
  routes: userRoutes,
  demo: PlantDemoBiographies,
});
