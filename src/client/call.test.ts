import { describe, expect, it } from 'vitest';
import { type Connection, call, placeOf, type Route } from './call.js';

/** What a call sends, and the answer that it is given. */
async function sent(
  connection: Connection,
  route: Route,
  asked: Record<string, unknown>,
  answer: Response = Response.json({ ok: true }),
): Promise<{ request: Request; given: unknown }> {
  const requests: Request[] = [];
  const given = await call(
    {
      address: 'http://127.0.0.1:4100/',
      ...connection,
      fetch: async (...wanted) => {
        requests.push(new Request(...wanted));
        return answer;
      },
    },
    route,
    asked,
    { headers: { 'x-one': '1' } },
  );
  return { request: requests[0] as Request, given };
}

describe('a call', () => {
  it('puts fields into path and query, and says who asks', async () => {
    const asked = {
      dossier: 'korea',
      id: 'a/b',
      kind: ['encounter', 'pause'],
      newest: true,
      after: undefined,
    };
    const { request, given } = await sent(
      { token: 's3cret' },
      ['get', '/api/dossiers/{dossier}/entries/{id}'],
      asked,
    );
    expect(request.url).toBe(
      'http://127.0.0.1:4100/api/dossiers/korea/entries/a%2Fb?kind=encounter&kind=pause&newest=true',
    );
    expect(request.headers.get('authorization')).toBe('Bearer s3cret');
    expect(request.headers.get('x-one')).toBe('1');
    expect(given).toEqual({ ok: true });
  });
  it('sends a body as JSON, and a form as it is', async () => {
    const route: Route = ['post', '/api/x'];
    const { request } = await sent({}, route, { body: { text: 'They met.' } });
    expect([request.method, request.headers.get('content-type')]).toEqual(['POST', 'application/json']);
    expect(request.headers.has('authorization')).toBe(false);
    expect(await request.json()).toEqual({ text: 'They met.' });
    const form = new FormData();
    form.set('file', new Blob(['They met.']), 'a.txt');
    const { request: other } = await sent({}, route, { body: form });
    expect(other.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });
  it('gives what is no JSON as it came, and nothing for nothing', async () => {
    const csv = new Response('a,b', { headers: { 'content-type': 'text/csv' } });
    expect((await sent({}, ['get', '/x'], {}, csv)).given).toBe(csv);
    expect((await sent({}, ['get', '/x'], {}, new Response(null, { status: 204 }))).given).toBeUndefined();
  });
  it('throws the refusal of the server', async () => {
    const answer = Response.json({ type: 'urn:dragoman:problem:not-found', detail: 'no' }, { status: 404 });
    await expect(sent({}, ['get', '/x'], {}, answer)).rejects.toMatchObject({
      code: 'not-found',
      message: 'no',
    });
  });
});

it('cannot be led to another path by a field', () =>
  expect(placeOf('/api/{a}/{b}', { a: '../..', b: '?x=1#', 'c&d': '&e=f' })).toBe(
    '/api/..%2F../%3Fx%3D1%23?c%26d=%26e%3Df',
  ));
