import { z } from 'zod';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { everyone, signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { EditMyProfile } from '../commands/edit-my-profile';
import { GetMyProfile } from '../queries/get-my-profile';
import { GetPublicProfile } from '../queries/get-public-profile';
import { userErrors } from '../user.errors';
import { OwnProfile, ProfileChanges, PublicProfile } from './user.schemas';

export const userRoutes = [
  route({
    method: 'get',
    path: '/users/me',
    summary: "Read one's own profile",
    access: signedIn,
    scope: 'profile:read',
    answers: { 200: OwnProfile },
    use: GetMyProfile,
    answer: (get, { principal }) => get.execute({ owner: principal }),
  }),
  route({
    method: 'patch',
    path: '/users/me',
    summary: "Change one's own profile",
    access: signedIn,
    scope: 'profile:write',
    body: ProfileChanges,
    bodyLimitBytes: 64_000,
    answers: { 200: OwnProfile },
    errors: [platformErrors.unavailable],
    use: EditMyProfile,
    answer: (edit, { principal, body }) => edit.execute({ owner: principal, changes: body }),
  }),
  route({
    method: 'get',
    path: '/users/:userId',
    summary: 'Read the page of somebody who teaches',
    access: everyone,
    params: z.object({ userId: z.uuid() }),
    answers: { 200: PublicProfile },
    errors: [userErrors.notFound],
    cacheControl: 'public, max-age=60',
    use: GetPublicProfile,
    answer: (get, { params }) => get.execute(params),
  }),
];
