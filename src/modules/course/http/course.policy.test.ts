import { isGranted } from '../../../platform/auth/decision';
import { anonymous, type Principal } from '../../../platform/auth/principal';
import { aPerson } from '../../../platform/testing/start-test-application';
import { mayCreateCourse, mayDiscardDraft, mayEditCourse, maySeeCourse } from './course.policy';

const teacher = aPerson('instructor');
const draft = { status: 'draft' as const, instructorIds: [teacher.id] };
const published = { ...draft, status: 'published' as const };

const callers: [string, Principal][] = [
  ['signed out', anonymous],
  ['a learner', aPerson()],
  ['another instructor', aPerson('instructor')],
  ['its instructor', teacher],
  ['support', aPerson('support')],
  ['an admin', aPerson('admin')],
  ['ops', aPerson('ops')],
  ['a module', { kind: 'module', name: 'content' }],
];

const rights: [string, (principal: Principal) => ReturnType<typeof mayEditCourse>, string[]][] = [
  ['makes courses', mayCreateCourse, ['another instructor', 'its instructor', 'an admin']],
  ['sees a draft', (principal) => maySeeCourse(principal, draft), ['its instructor', 'support', 'an admin']],
  [
    'sees a published course',
    (principal) => maySeeCourse(principal, published),
    callers.map(([name]) => name),
  ],
  ['edits a course', (principal) => mayEditCourse(principal, published), ['its instructor', 'an admin']],
  [
    'discards a draft',
    (principal) => mayDiscardDraft(principal, draft),
    ['its instructor', 'an admin', 'a module'],
  ],
];

describe.each(rights)('Who %s', (_, decide, allowed) => {
  it.each(callers)('%s', (name, principal) => {
    expect(isGranted(decide(principal))).toBe(allowed.includes(name));
  });
});

it('A draft does not exist for who may not edit it; a published course is only not theirs', () => {
  expect(mayEditCourse(aPerson(), draft)).toMatchObject({ because: { code: 'course.not_found' } });
  expect(mayEditCourse(aPerson(), published)).toMatchObject({ because: { code: 'course.not_yours' } });
  expect(mayEditCourse(aPerson('support'), draft)).toMatchObject({ because: { code: 'course.not_yours' } });
});
