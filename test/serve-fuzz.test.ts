import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger, TODAY, timeline } from '../src/keep/index.js';
import { ROOT } from './house.js';
import { opened, strollingClock, tell } from './ledger-process.js';
import { type Server, serving } from './serving.js';

/** Requests that are sent; `DRAGOMAN_FUZZ` asks for other numbers. */
const REQUESTS = Number(process.env.DRAGOMAN_FUZZ ?? 10_000);
/** Requests that are under way at a time. */
const AT_ONCE = 12;
/** Milliseconds after which a request counts as hanging. */
const HANGS = 60_000;
const LONGEST = 900_000;

/** What is said in the description of the interface, as far as requests are drawn from it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: 'path' | 'query'; schema: Schema; example?: unknown }[];
  readonly requestBody?: { content: Readonly<Record<string, { schema: Schema; examples?: object }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A request as it is sent. */
interface Drawn {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What enemies and mistakes send. */
const HOSTILE = [
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '\u0000',
  'a\r\nSet-Cookie: x=1',
  "' or 1=1 --",
  '"; drop table event; --',
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '%',
  '%s%n',
  '\ud800',
  '😀'.repeat(60),
  'x'.repeat(3000),
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '__proto__',
  'constructor',
  'null',
  '"unclosed',
  '-',
  '*',
  'a AND (b OR',
  '9999-12-31',
  '0000-00-00',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'http://2130706433/',
  'http://[::ffff:127.0.0.1]/',
  'gopher://x',
];

/** Values that fit a schema more or less: those that it names, examples, and what is hostile. */
function fitting(
  schema: Schema,
  all: Description['components']['schemas'],
  depth = 0,
): fc.Arbitrary<unknown> {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 40 }));
  const named = schema.$ref?.split('/').at(-1);
  if (named) return fitting(all[named] ?? {}, all, depth);
  const several = schema.anyOf ?? schema.oneOf;
  if (several && depth < 4) return fc.oneof(...several.map((one) => fitting(one, all, depth + 1)));
  if (schema.enum) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...schema.enum) }, hostile);
  if (schema.const !== undefined)
    return fc.oneof({ weight: 4, arbitrary: fc.constant(schema.const) }, hostile);
  if (schema.type === 'object' && schema.properties && depth < 4) {
    const fields = Object.entries(schema.properties).map(([name, one]) => [
      name,
      fitting(one, all, depth + 1),
    ]);
    return fc.oneof(
      { weight: 8, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: [] }) },
      fc.jsonValue(),
    );
  }
  if (schema.type === 'array' && depth < 4)
    return fc.array(fitting(schema.items ?? {}, all, depth + 1), { maxLength: 4 });
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.oneof(fc.integer(), fc.double(), fc.nat(9), hostile);
  if (schema.type === 'boolean') return fc.oneof(fc.boolean(), hostile);
  return fc.oneof(
    hostile,
    fc.constantFrom('2021-06-10', 'yesterday', 'NOR', 'ISL', '1', 'sanctions', 'Geneva'),
    fc.jsonValue(),
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
/** As an address carries it; half characters cannot be sent at all. */
const inAddress = (value: unknown): string => encodeURIComponent(textOf(value).replace(/\p{Cs}/gu, '\ufffd'));

/** Requests to one operation. */
function requestsTo(
  path: string,
  method: string,
  operation: Operation,
  all: Description['components']['schemas'],
  ids: readonly string[],
): fc.Arbitrary<Drawn> {
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const fields = operation.parameters.filter((one) => one.in === 'query');
  const known = (name: string): readonly unknown[] => (name === 'dossier' ? ['cod-banks'] : ids);
  const params = fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known(name)) }, fitting(schema, all)),
      ]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      fields.map(({ name, schema, example }) => [
        name,
        example === undefined ? fitting(schema, all) : fc.oneof(fc.constant(example), fitting(schema, all)),
      ]),
    ),
    { requiredKeys: [] },
  );
  const more = fc.option(fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)), { freq: 8 });
  const content = Object.entries(operation.requestBody?.content ?? {});
  const bodies = content.map(([type, { schema }]) =>
    fc.record({
      type: fc.constant(type),
      text: fitting(schema, all).map((value) => JSON.stringify(value) ?? ''),
    }),
  );
  const body =
    bodies.length === 0
      ? fc.constant(null)
      : fc.oneof(
          ...bodies,
          fc.record({
            type: fc.constantFrom('text/plain', 'application/json', 'multipart/form-data; boundary=x'),
            text: fc.string(),
          }),
        );
  return fc.record({ params, query, more, body }).map((drawn) => {
    const filled = path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => inAddress((drawn.params as Record<string, unknown>)[name]) || '-',
    );
    const search = [...Object.entries(drawn.query), ...(drawn.more ? [drawn.more] : [])].map(
      ([name, value]) => `${inAddress(name)}=${inAddress(value)}`,
    );
    return {
      method: method.toUpperCase(),
      path: `${filled}${search.length > 0 ? `?${search.join('&')}` : ''}`,
      headers: drawn.body ? { 'content-type': drawn.body.type } : {},
      body: drawn.body?.text.replace(/\p{Cs}/gu, '\ufffd'),
    };
  });
}

/** Minutes of one core each; what its fields may be is tried by its own tests. */
const TOO_LONG = new Set(['makeBacktest']);

let home = '';
let server: Server;
let requests: fc.Arbitrary<Drawn>;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman fuzz '));
  const ledger = await opened(
    await openLedger({ home, dossier: 'cod-banks', by: 'tester', create: true, now: strollingClock() }),
  );
  await tell(ledger, ['wire', 'announced', 'recalled', 'aftermath']);
  const { rows } = await timeline(ledger.store.db, TODAY, {}, { limit: 20, after: null });
  await ledger.store.close();
  const ids = rows.flatMap(({ id, reports }) => [
    id,
    ...reports.map((one) => one.item.id),
    ...reports.map((one) => one.document.id),
  ]);
  server = await serving({ home });
  const description = (await (await server.call('/api/openapi.json')).json()) as Description;
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !TOO_LONG.has(operationId))
      .map(([method, operation]) => requestsTo(path, method, operation, description.components.schemas, ids)),
  );
  expect(operations.length).toBeGreaterThan(20);
  requests = fc.oneof(...operations);
}, LONGEST);
afterAll(async () => {
  await server?.kill();
  rmSync(home, { recursive: true, force: true });
});

/** What no answer may tell: where things lie on this machine, and what the program is made of. */
const leaks = (text: string): boolean =>
  [home, ROOT, homedir(), 'node_modules', 'SQLITE', 'sqlite_'].some(
    (place) => place.length > 1 && text.includes(place),
  ) || /\n\s+at .+:\d+:\d+/.test(text);

/** Sends a request, and says what is wrong with the answer; null where nothing is. */
async function faultIn({ method, path, headers, body }: Drawn): Promise<string | null> {
  const cut = new AbortController();
  const clock = setTimeout(() => cut.abort(), HANGS);
  const asked = `${method} ${path} ${body?.slice(0, 300) ?? ''}`;
  try {
    const response = await server.call(path, {
      method,
      headers,
      signal: cut.signal,
      ...(body !== undefined && { body }),
    });
    if (/event-stream/.test(response.headers.get('content-type') ?? '')) return await endless(response);
    const text = await response.text();
    if (response.status >= 500 && response.status !== 503)
      return `${response.status}: ${asked}: ${text.slice(0, 200)}`;
    if (response.headers.has('set-cookie') || leaks(text)) return `leaks: ${asked}: ${text.slice(0, 300)}`;
    if (response.status >= 400 && !/^urn:dragoman:problem:/.test((JSON.parse(text) as { type: string }).type))
      return `no problem document: ${asked}`;
    return null;
  } catch (thrown) {
    return `${cut.signal.aborted ? 'hangs' : thrown}: ${asked}`;
  } finally {
    clearTimeout(clock);
  }
}

/** A stream of events goes on for ever; it is enough that it began. */
async function endless(response: Response): Promise<null> {
  await response.body?.cancel();
  return null;
}

describe('requests drawn from the description of the interface', () => {
  it(
    'never meet a fault of ours, a hang, or a word on how this machine looks inside',
    async () => {
      const drawn = fc.sample(requests, { numRuns: REQUESTS, seed: 8 });
      const faults: string[] = [];
      const next = drawn.values();
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (const request of next) {
            const fault = await faultIn(request);
            if (fault) faults.push(fault);
          }
        }),
      );
      expect(faults.slice(0, 10)).toEqual([]);
      expect(server.said()).not.toContain('fault');
    },
    LONGEST,
  );
});
