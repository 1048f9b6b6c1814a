import { z } from 'zod';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { anyOf } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { page } from '../../../platform/http/schemas';
import { languages } from '../../../platform/language/languages';
import { ChangeMailWords } from '../commands/change-mail-words';
import { SendMailTest } from '../commands/send-mail-test';
import { notificationErrors } from '../notification.errors';
import { GetMailTemplate } from '../queries/get-mail-template';
import { ListMailTemplates } from '../queries/list-mail-templates';
import { ListMailVersions } from '../queries/list-mail-versions';
import { PreviewMailWords } from '../queries/preview-mail-words';
import {
  MailPreview,
  MailTemplateList,
  MailTemplateView,
  MailTestView,
  MailVersionList,
  TemplateName,
  WordsChange,
  WordsOfMail,
} from './template.schemas';

const wordsKey = z.object({ template: TemplateName, language: z.enum(languages) });
const smallBody = 64_000;

export const templateRoutes = [
  route({
    method: 'get',
    path: '/admin/mail-templates',
    summary: 'List the mails whose words can be changed',
    access: anyOf('admin'),
    answers: { 200: MailTemplateList },
    use: ListMailTemplates,
    answer: (list) => list.execute(),
  }),
  route({
    method: 'get',
    path: '/admin/mail-templates/:template/:language',
    summary: 'Read the words of a mail in one language',
    access: anyOf('admin'),
    params: wordsKey,
    answers: { 200: MailTemplateView },
    use: GetMailTemplate,
    answer: (get, { params }) => get.execute(params),
  }),
  route({
    method: 'put',
    path: '/admin/mail-templates/:template/:language',
    summary: 'Change the words of a mail in one language',
    description:
      'They hold for every mail that is written from now on. What stands around them cannot be changed.',
    access: anyOf('admin'),
    params: wordsKey,
    body: WordsChange,
    bodyLimitBytes: smallBody,
    answers: { 200: MailTemplateView },
    errors: [platformErrors.invalidInput, notificationErrors.wordsChanged],
    use: ChangeMailWords,
    answer: (change, { principal, params, body }) => change.execute({ admin: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/admin/mail-templates/:template/:language/versions',
    summary: 'List how the words of a mail have changed',
    access: anyOf('admin'),
    params: wordsKey,
    query: page,
    answers: { 200: MailVersionList },
    errors: [platformErrors.invalidCursor],
    use: ListMailVersions,
    answer: (list, { params, query }) => list.execute({ ...params, page: query }),
  }),
  route({
    method: 'post',
    path: '/admin/mail-templates/:template/:language/preview',
    summary: 'See what words of a mail would come to',
    access: anyOf('admin'),
    params: wordsKey,
    body: WordsOfMail,
    bodyLimitBytes: smallBody,
    answers: { 200: MailPreview },
    errors: [platformErrors.invalidInput],
    idempotency: 'none',
    use: PreviewMailWords,
    answer: (preview, { params, body }) => preview.execute({ ...params, words: body }),
  }),
  route({
    method: 'post',
    path: '/admin/mail-templates/:template/:language/test',
    summary: 'Send oneself a mail in these words',
    access: anyOf('admin'),
    params: wordsKey,
    body: WordsOfMail,
    bodyLimitBytes: smallBody,
    limit: { requests: 10, perSeconds: 60, by: 'person' },
    answers: { 202: MailTestView },
    errors: [platformErrors.invalidInput],
    use: SendMailTest,
    answer: (send, { principal, params, body }) => send.execute({ admin: principal, ...params, words: body }),
  }),
];
