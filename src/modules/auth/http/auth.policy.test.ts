import { isGranted } from '../../../platform/auth/decision';
import { anonymous, type Principal } from '../../../platform/auth/principal';
import { aPerson } from '../../../platform/testing/start-test-application';
import {
  mayChangeRoles,
  mayEndSession,
  mayReadAuditLog,
  mayResetSecondFactor,
  maySeeAccounts,
} from './auth.policy';

const owner = aPerson();
const callers: readonly (readonly [string, Principal])[] = [
  ['signed out', anonymous],
  ['owner', owner],
  ['stranger', aPerson()],
  ['instructor', aPerson('instructor')],
  ['support', aPerson('support')],
  ['admin', aPerson('admin')],
  ['ops', aPerson('ops')],
];
const idOf = (principal: Principal) => (principal.kind === 'person' ? principal.id : '');
const allowed = (may: (principal: Principal) => ReturnType<typeof mayChangeRoles>) =>
  callers.filter(([, principal]) => isGranted(may(principal))).map(([name]) => name);

it('says who may do what', () => {
  expect({
    endSession: allowed((principal) => mayEndSession(principal, { userId: owner.id })),
    changeRoles: allowed(mayChangeRoles),
    resetSecondFactor: allowed((principal) => mayResetSecondFactor(principal, owner.id)),
    resetOwnSecondFactor: allowed((principal) => mayResetSecondFactor(principal, idOf(principal))),
    seeAccounts: allowed(maySeeAccounts),
    readAuditLog: allowed(mayReadAuditLog),
  }).toEqual({
    endSession: ['owner'],
    changeRoles: ['admin'],
    resetSecondFactor: ['admin'],
    resetOwnSecondFactor: [],
    seeAccounts: ['support', 'admin'],
    readAuditLog: ['admin'],
  });
});
