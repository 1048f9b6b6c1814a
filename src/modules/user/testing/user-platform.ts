import type { EventDefinition } from '../../../platform/contract/define-event';
import { type ModuleManifest } from '../../../platform/module/define-module';
import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { authApi, userCreated, userEmailVerified, userRoleChanged } from '../../auth/auth.contract';
import { mailWordsChanged } from '../../notification/notification.contract';
import { answersByModule } from '../domain/holders';
import { userModule } from '../user.module';

/** How modules answer that are not there. */
function answersOfOthers(hosted: readonly string[]): EventDefinition[] {
  return Object.entries(answersByModule)
    .filter(([module]) => !hosted.includes(module))
    .flatMap(([, { exported, erased }]) => [exported, erased]);
}

/** User on its own, as its callers meet it; auth is a fake. */
export function startUser(auth: object = {}): Promise<TestApplication> {
  const events = [userCreated, userEmailVerified, userRoleChanged, ...answersOfOthers(['user'])];
  return startTestApplication({
    modules: [userModule, ...standIns({ apis: [authApi], events, leavesRequests: true })],
    hosted: ['user'],
    peers: new Map([['auth', auth]]),
  });
}

/** User beside auth itself, with the demo's people. */
export function startUserWith(authModule: ModuleManifest): Promise<TestApplication> {
  const events = [mailWordsChanged, ...answersOfOthers(['user', 'auth'])];
  return startTestApplication({
    modules: [authModule, userModule, ...standIns({ events, leavesRequests: true })],
    hosted: ['auth', 'user'],
    environment: { DEMO: 'true' },
  });
}
