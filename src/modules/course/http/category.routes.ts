import { anyOf } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { AddCategory } from '../commands/add-category';
import { ChangeCategory } from '../commands/change-category';
import { ChangeTag } from '../commands/change-tag';
import { MergeCategories } from '../commands/merge-categories';
import { RemoveCategory } from '../commands/remove-category';
import { courseErrors } from '../course.errors';
import { ListManagedCategories } from '../queries/list-managed-categories';
import { ListTags } from '../queries/list-tags';
import {
  CategoryChanges,
  CategoryRequest,
  ManagedCategories,
  ManagedTag,
  MergeRequest,
  ofCategory,
  RemoveTagRequest,
  RenameTagRequest,
  TagChanged,
  TagQuery,
} from './category.schemas';

const admins = anyOf('admin');
const treeErrors = [courseErrors.unknownCategory, courseErrors.categoryCircle, courseErrors.categoryTooDeep];

/** How courses are sorted: the tree of categories, and tags. Courses keep their addresses whatever becomes of these. */
export const categoryRoutes = [
  route({
    method: 'get',
    path: '/admin/categories',
    summary: 'List the categories with how many courses are in each',
    access: admins,
    answers: { 200: ManagedCategories },
    use: ListManagedCategories,
    answer: (list) => list.execute(),
  }),
  route({
    method: 'post',
    path: '/admin/categories',
    summary: 'Add a category',
    description: 'Its address follows from its name and stays. All changes answer the whole tree.',
    access: admins,
    body: CategoryRequest,
    answers: { 201: ManagedCategories },
    errors: [...treeErrors, courseErrors.categoryTaken, courseErrors.tooManyCategories],
    use: AddCategory,
    answer: async (add, { body }) => reply(201, await add.execute(body)),
  }),
  route({
    method: 'patch',
    path: '/admin/categories/:slug',
    summary: 'Rename or move a category',
    access: admins,
    params: ofCategory,
    body: CategoryChanges,
    answers: { 200: ManagedCategories },
    errors: [...treeErrors, courseErrors.categoryNotFound],
    use: ChangeCategory,
    answer: (change, { params, body }) => change.execute({ ...params, changes: body }),
  }),
  route({
    method: 'post',
    path: '/admin/categories/:slug/merge',
    summary: 'Merge a category into another',
    description: 'Its courses and the categories below it go over, and it is gone.',
    access: admins,
    params: ofCategory,
    body: MergeRequest,
    answers: { 200: ManagedCategories },
    errors: [...treeErrors, courseErrors.categoryNotFound],
    use: MergeCategories,
    answer: (merge, { params, body }) => merge.execute({ ...params, ...body }),
  }),
  route({
    method: 'delete',
    path: '/admin/categories/:slug',
    summary: 'Remove a category in which there is nothing',
    access: admins,
    params: ofCategory,
    answers: { 200: ManagedCategories },
    errors: [courseErrors.categoryNotFound, courseErrors.categoryInUse],
    use: RemoveCategory,
    answer: (remove, { params }) => remove.execute(params),
  }),
  route({
    method: 'get',
    path: '/admin/tags',
    summary: 'List the tags of courses',
    access: admins,
    query: TagQuery,
    answers: { 200: listOf(ManagedTag) },
    use: ListTags,
    answer: (list, { query }) => list.execute(query),
  }),
  route({
    method: 'post',
    path: '/admin/tags/rename',
    summary: 'Rename a tag in all courses',
    description: 'Where another tag has that name, the two become one.',
    access: admins,
    body: RenameTagRequest,
    answers: { 200: TagChanged },
    errors: [courseErrors.tagNotFound],
    use: ChangeTag,
    answer: (change, { body }) => change.execute(body),
  }),
  route({
    method: 'post',
    path: '/admin/tags/remove',
    summary: 'Take a tag away from all courses',
    access: admins,
    body: RemoveTagRequest,
    answers: { 200: TagChanged },
    errors: [courseErrors.tagNotFound],
    use: ChangeTag,
    answer: (change, { body }) => change.execute({ ...body, to: null }),
  }),
];
