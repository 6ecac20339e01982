import { expect, it } from 'vitest';
import { appOn } from '../../../test/serve-app.js';
import { resources } from '../resources/index.js';

const { app } = appOn('/nowhere', resources, null);

it.each([
  ['/api', 'text/html; charset=utf-8'],
  ['/api/openapi.json', 'application/json; charset=utf-8'],
  ['/style.css', 'text/css; charset=utf-8'],
])('%s is there for everybody, with a mark', async (path, type) => {
  const response = await app.request(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  const etag = response.headers.get('etag') ?? '';
  expect((await app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
});
