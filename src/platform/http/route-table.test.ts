import { RouteTable } from './route-table';

describe('A route table', () => {
  const table = new RouteTable<string>();
  table.add('GET', '/', 'root');
  table.add('GET', '/courses', 'list');
  table.add('GET', '/courses/facets', 'facets');
  table.add('PATCH', '/courses/:courseId', 'change');
  table.add('GET', '/courses/:slug', 'read');
  table.add('GET', '/courses/:id/outline', 'outline');
  table.add('GET', '/certificates/:code.pdf', 'pdf');
  table.add('GET', '/certificates/:code', 'certificate');

  it.each([
    ['GET', '/', 'root', {}],
    ['GET', '/courses', 'list', {}],
    ['GET', '/courses/', 'list', {}],
    ['GET', '/courses/facets', 'facets', {}],
    ['PATCH', '/courses/facets', 'change', { courseId: 'facets' }],
    ['HEAD', '/courses/caf%C3%A9', 'read', { slug: 'café' }],
    ['GET', '/courses/a%2Fb/outline', 'outline', { id: 'a/b' }],
    ['GET', '/certificates/AB.pdf', 'pdf', { code: 'AB' }],
    ['GET', '/certificates/.pdf', 'certificate', { code: '.pdf' }],
  ])('hands %s %s to %s', (method, path, endpoint, params) => {
    expect(table.find(method, path)).toEqual({ kind: 'matched', endpoint, params });
  });

  it.each(['/nothing', '/courses/a/b', '/courses//outline', '/Courses'])('knows nothing at %s', (path) => {
    expect(table.find('GET', path)).toEqual({ kind: 'unknown' });
  });

  it('tells all methods of an address, whichever routes they belong to', () => {
    expect(table.find('PUT', '/courses/facets')).toEqual({
      kind: 'wrong method',
      allowed: ['GET', 'HEAD', 'OPTIONS', 'PATCH'],
    });
  });

  it('refuses two routes of the same shape, and what it does not understand', () => {
    expect(() => table.add('GET', '/courses/:other', 'twin')).toThrow(
      'Two routes answer GET /courses/:other.',
    );
    expect(() => table.add('GET', '/files/*rest', 'wild')).toThrow('is not understood');
  });
});
