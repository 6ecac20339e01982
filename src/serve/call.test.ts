import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askedOf, callsOf } from './call.js';
import { onDossier } from './resource.js';
import { several } from './resources/fields.js';
import { timeline } from './resources/timeline.js';

const decide = onDossier({
  name: 'decide',
  method: 'post',
  path: '/dossiers/{dossier}/decisions/{id}',
  group: 'Test',
  summary: 'Decides',
  right: 'edit',
  pace: 'write',
  params: z.object({ id: z.string().max(3) }),
  query: z.object({ kind: several(z.enum(['a', 'b'])), limit: z.coerce.number().default(5) }),
  body: z.strictObject({ because: z.string() }),
  answer: null,
  examples: [],
  respond: async () => undefined,
});

const json = (body: string, type = 'application/json'): Request =>
  new Request('http://x/', { method: 'POST', body, headers: { 'content-type': type } });
const asked = (request: Request, query = '', params: Record<string, string> = { dossier: 'cod', id: 'e1' }) =>
  askedOf(decide, { params, query: new URLSearchParams(query), request, origin: 'http://x' });

describe('a call', () => {
  it('is checked part by part', async () => {
    expect(await asked(json('{"because":"x"}'), 'kind=a&kind=b')).toEqual({
      params: { dossier: 'cod', id: 'e1' },
      query: { kind: ['a', 'b'], limit: 5 },
      body: { because: 'x' },
    });
    expect(await asked(json('{"because":"x"}'), 'kind=a')).toMatchObject({ query: { kind: ['a'] } });
  });
  it.each([
    ['limit=5&limit=6', 'query.limit'],
    ['kind=c', 'query.kind.0'],
    ['__proto__=1', 'query'],
  ])('names the field of the address that does not fit: %s', (query, field) =>
    expect(asked(json('{"because":"x"}'), query)).rejects.toMatchObject({ errors: [{ field }] }),
  );
  it('names the part of the path that does not fit', () =>
    expect(asked(json('{"because":"x"}'), '', { dossier: '../etc', id: 'long' })).rejects.toMatchObject({
      errors: [{ field: 'path.dossier' }, { field: 'path.id' }],
    }));
  it.each([
    [json('because=x', 'text/plain'), 'wrong-media-type'],
    [json('{"because":'), 'bad-request'],
    [json('{"because":1}'), 'bad-request'],
    [json(`"${'x'.repeat(300_000)}"`), 'body-too-large'],
  ])('refuses a body that is not what it should be (%#)', (request, code) =>
    expect(asked(request)).rejects.toMatchObject({ code }),
  );
  it('reads an endless body no further than it may be long', async () => {
    let given = 0;
    const body = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    const request = new Request('http://x/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    await expect(asked(request)).rejects.toMatchObject({ code: 'body-too-large' });
    expect(given).toBeLessThan(40);
  });
});

it('checks once what is asked again and again, and what has a body each time', async () => {
  const check = callsOf();
  const call = (path: string) => ({
    params: { dossier: 'cod' },
    query: new URL(path).searchParams,
    request: new Request(path),
    origin: 'http://x',
  });
  const page = 'http://x/api/dossiers/cod/timeline?limit=5';
  const first = await check(timeline, call(page));
  expect(first.query).toMatchObject({ limit: 5 });
  expect(await check(timeline, call(page))).toBe(first);
  expect(await check(timeline, call(`${page}&newest=true`))).not.toBe(first);
  await expect(check(timeline, call('http://x/?limit=x'))).rejects.toMatchObject({ code: 'bad-request' });
  const decided = { ...call('http://x/y'), params: { dossier: 'cod', id: 'e1' } };
  const send = () => check(decide, { ...decided, request: json('{"because":"x"}') });
  expect(await send()).not.toBe(await send());
});
