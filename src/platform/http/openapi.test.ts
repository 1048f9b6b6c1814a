import request from 'supertest';
import { z } from 'zod';
import { defineErrors } from '../errors/domain-error';
import { Money } from '../money/money';
import { anyOf, everyone, signedIn } from './access';
import { describeApi } from './openapi';
import { binary, route } from './route';
import { identifier, listOf, page } from './schemas';
import { fakeApplication, NoUseCase } from './testing/fake-application';

const errors = defineErrors({
  full: { code: 'course.full', status: 409, message: 'This course has no seats left.' },
  closed: { code: 'course.closed', status: 409, message: 'This course is closed.' },
});
const Enrollment = z.object({ id: identifier, price: Money.nullable() }).meta({ id: 'Enrollment' });
const use = NoUseCase;

const routes = [
  route({
    method: 'post',
    path: '/enrollments',
    summary: 'Enrol in a course',
    description: 'Asking again answers the same.',
    access: signedIn,
    body: z.object({ courseId: identifier }),
    answers: { 201: Enrollment },
    errors: [errors.full, errors.closed],
    use,
    answer: () => null,
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/enrollments',
    summary: 'List who learns in a course',
    access: anyOf('instructor', 'admin'),
    params: z.object({ courseId: identifier }),
    query: page,
    answers: { 200: listOf(Enrollment) },
    use,
    answer: () => null,
  }),
  route({
    method: 'post',
    path: '/imports',
    summary: 'Import a course',
    access: anyOf('instructor'),
    upload: { field: 'file', maximumBytes: 1_000 },
    answers: { 202: null },
    use,
    answer: () => null,
  }),
  route({
    method: 'get',
    path: '/certificates/:code.pdf',
    summary: 'Download a certificate',
    access: everyone,
    answers: { 200: binary('application/pdf', 'The certificate.') },
    use,
    answer: () => null,
  }),
];

describe('The OpenAPI document', () => {
  const { application } = fakeApplication(routes);

  it('tells of every route: who may, what goes in, and all that may come out', async () => {
    const answer = await request(application).get('/api/openapi.json').expect(200);
    expect(answer.headers.etag).toBeDefined();
    const document = answer.body;
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/certificates/{code}.pdf',
      '/api/v1/courses/{courseId}/enrollments',
      '/api/v1/enrollments',
      '/api/v1/imports',
      '/health/live',
      '/health/ready',
      '/health/startup',
    ]);
    const enrol = document.paths['/api/v1/enrollments'].post;
    expect(enrol).toMatchObject({
      operationId: 'postEnrollments',
      tags: ['school'],
      summary: 'Enrol in a course',
      description: 'Asking again answers the same.\n\nFor: signed in.',
      'x-access': 'signed in',
      security: [{ bearer: [] }],
      parameters: [{ in: 'header', name: 'Idempotency-Key', required: false }],
      requestBody: { required: true },
      responses: {
        201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Enrollment' } } } },
        409: {
          description: expect.stringMatching(
            /`course.full`: This course has no seats left\.\n\n`course.closed`: /,
          ),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    });
    expect(Object.keys(enrol.responses)).toEqual(['201', '400', '401', '409', '413', '415', '422', '429']);
    const list = document.paths['/api/v1/courses/{courseId}/enrollments'].get;
    expect(list['x-access']).toBe('instructor or admin');
    expect(
      list.parameters.map(({ in: place, name }: { in: string; name: string }) => `${place} ${name}`),
    ).toEqual(['path courseId', 'query limit', 'query cursor']);
    expect(Object.keys(list.responses)).toEqual(['200', '400', '401', '403', '429']);
    expect(
      document.paths['/api/v1/imports'].post.requestBody.content['multipart/form-data'].schema.properties
        .file,
    ).toMatchObject({ type: 'string', format: 'binary' });
    const pdf = document.paths['/api/v1/certificates/{code}.pdf'].get;
    expect(pdf.security).toBeUndefined();
    expect(pdf.parameters).toMatchObject([{ in: 'path', name: 'code', required: true }]);
    expect(Object.keys(document.components.schemas)).toEqual([
      'Enrollment',
      'JsonValue',
      'Money',
      'Problem',
      'Readiness',
    ]);
    expect(document.tags.map(({ name }: { name: string }) => name)).toEqual(['platform', 'school']);
  });

  it('lets a named schema be null', async () => {
    const { body } = await request(application).get('/api/openapi.json');
    expect(body.components.schemas.Enrollment.properties.price).toEqual({
      anyOf: [{ $ref: '#/components/schemas/Money' }, { type: 'null' }],
    });
  });

  it('tells what goes in from what comes out where defaults make a difference', () => {
    const Lesson = z.object({ title: z.string().default('Untitled') }).meta({ id: 'Lesson' });
    const Section = z.object({ lessons: z.array(Lesson) }).meta({ id: 'Section' });
    const save = route({
      method: 'post',
      path: '/s',
      summary: 'Save',
      access: everyone,
      body: Section,
      answers: { 200: Section },
      use,
      answer: () => null,
    });
    const document = describeApi([{ name: 'school', purpose: 'Tests.', routes: [save] }]) as {
      components: { schemas: Record<string, { required?: string[] }> };
    };
    const { Lesson: out, LessonInput: incoming } = document.components.schemas;
    expect([out?.required, incoming?.required]).toEqual([['title'], undefined]);
    expect(document).toMatchObject({
      components: {
        schemas: {
          SectionInput: { properties: { lessons: { items: { $ref: '#/components/schemas/LessonInput' } } } },
        },
      },
      paths: {
        '/api/v1/s': {
          post: {
            requestBody: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/SectionInput' } } },
            },
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Section' } } } },
            },
          },
        },
      },
    });
  });

  it('does not show one schema for another of the same name', () => {
    const [left, right] = [
      z.object({ a: z.string() }).meta({ id: 'Twin' }),
      z.object({ b: z.string() }).meta({ id: 'Twin' }),
    ];
    const answering = (path: string, answer: z.ZodType, body?: z.ZodObject) =>
      route({
        method: 'post',
        path,
        summary: 'Try',
        access: everyone,
        answers: { 200: answer },
        ...(body && { body }),
        use,
        answer: () => null,
      });
    const describeRoutes = (...twins: Parameters<typeof describeApi>[0][number]['routes']) =>
      describeApi([{ name: 'school', purpose: 'Tests.', routes: twins }]);
    expect(() => describeRoutes(answering('/1', left), answering('/2', right))).toThrow(
      /Duplicate schema id "Twin"/,
    );
    expect(() => describeRoutes(answering('/1', left, right))).toThrow(
      'Two different schemas have the id "Twin".',
    );
  });

  it('is the same each time it is made', async () => {
    const [first, second] = [
      await request(application).get('/api/openapi.json'),
      await request(fakeApplication(routes).application).get('/api/openapi.json'),
    ];
    expect(second.text).toBe(first.text);
  });

  it('is shown by a page that needs nothing from elsewhere and runs no script of its own', async () => {
    const shown = await request(application).get('/api/docs').expect(200);
    expect(shown.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(shown.text).not.toMatch(/<script>|<style>|https?:/);
    const parts = [...shown.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const part of parts) await request(application).get(part).expect(200);
  });
});
