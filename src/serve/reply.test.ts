import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { content, Reply, served } from './reply.js';

it('writes data as JSON, and nothing as nothing', () => {
  expect(served({ a: 1 }, 201)).toEqual({
    status: 201,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: '{"a":1}\n',
  });
  expect(served(undefined, 200)).toEqual({ status: 204, headers: {}, body: '' });
});

it('lets an answer name its own status and headers', () => {
  const reply = new Reply({ job: 'x' }, { status: 202, headers: { location: '/api/jobs/x' } });
  expect(served(reply, 200)).toMatchObject({
    status: 202,
    headers: { location: '/api/jobs/x', 'content-type': 'application/json; charset=utf-8' },
  });
});

it('gives a file a name that cannot end its header or lead out of a folder', () => {
  const { headers } = served(content('text/csv', 'a', { filename: '../a"b\r\nx: y.csv' }), 200);
  expect(headers['content-disposition']).toBe('attachment; filename="..-a-b-x-y.csv"');
});

it('lets a page wear no style but the one that it was made with', () => {
  const policy = (html: string) =>
    served(content('text/html; charset=utf-8', html), 200).headers['content-security-policy'];
  const hash = createHash('sha256').update('a{}').digest('base64');
  expect(policy('<style>a{}</style><p>')).toContain(`style-src 'sha256-${hash}';`);
  expect(policy('<style>a{}</style><svg><style>b{}</style></svg><style>a{}</style>')).toMatch(
    new RegExp(`style-src 'sha256-${hash.replaceAll('+', '\\+')}' 'sha256-[^']+';`),
  );
  expect(policy('<p>')).toContain("style-src 'none';");
  expect(policy('<p>&lt;style&gt;a{}&lt;/style&gt;')).toContain("style-src 'none';");
  expect(served(content('text/csv', 'a'), 200).headers).not.toHaveProperty('content-security-policy');
});
