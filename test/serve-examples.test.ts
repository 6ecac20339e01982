import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../src/serve/problem.js';
import type { Example, Resource } from '../src/serve/resource.js';
import { resources } from '../src/serve/resources/index.js';
import { type Server, serving } from './serving.js';

let home = '';
let server: Server;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman examples '));
  server = await serving({ home });
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The path that an example asks for, from the origin on. */
function pathOf({ path }: Resource, { params = {}, query = {} }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const fields = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one as string]),
  );
  const search = new URLSearchParams(fields).toString();
  return `/api${filled}${search ? `?${search}` : ''}`;
}

const bodyOf = ({ body }: Example): RequestInit =>
  body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

async function expectToFit(resource: Resource, example: Example): Promise<void> {
  const response = await server.call(pathOf(resource, example), {
    method: resource.method.toUpperCase(),
    ...bodyOf(example),
  });
  const text = await response.text();
  expect({ status: response.status, text: response.ok ? '' : text }).toMatchObject({
    status: example.status ?? resource.status,
  });
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (!response.ok) {
    expect(type).toBe('application/problem+json');
    expect(Problem.strict().parse(JSON.parse(text)).status).toBe(response.status);
  } else if (type === 'application/json') {
    const data: unknown = JSON.parse(text);
    const fits = resource.answer?.safeParse(data);
    expect(fits?.error?.issues.slice(0, 3) ?? null).toBeNull();
    expect(fits?.data, 'it holds what its schema does not name').toEqual(data);
  } else if (text !== '') expect(resource.otherAnswers?.map((one) => one.split(';')[0])).toContain(type);
}

describe.each(resources.map((resource) => ({ name: resource.name, resource })))('$name', ({ resource }) => {
  it('has examples', () => expect(resource.examples.length).toBeGreaterThan(0));
  it.each(resource.examples.map((example) => ({ summary: example.summary, example })))(
    '$summary',
    ({ example }) => expectToFit(resource, example),
    60_000,
  );
});
