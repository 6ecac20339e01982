import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, filesBelow, hasFunctions, importsOf, ROOT, textOf } from './house.js';

/** The rooms in the order in which data flows. A room imports those before it; `face` stands for the files of `src/` itself. */
const FLOW = [
  'record',
  'read',
  'language',
  'code',
  'keep',
  'weigh',
  'forecast',
  'present',
  'face',
  'serve',
  'cli',
  'client',
];

/** Packages, each in the room that may import it; zod stands at every edge where data comes in. */
const PACKAGES: Record<string, readonly string[]> = {
  record: ['zod'],
  read: [
    'zod',
    '@mozilla/readability',
    'csv-parse/sync',
    'feedsmith',
    'linkedom',
    'mammoth',
    'read-excel-file/node',
    'tinyglobby',
    'unpdf',
  ],
  keep: ['zod', 'kysely', 'libsql', 'pg'],
  forecast: ['zod'],
  present: ['feedsmith', 'hyparquet-writer'],
  serve: ['zod', 'hono', '@hono/node-server', '@fastify/busboy'],
  cli: ['commander'],
};
/** Rooms that touch the world. Elsewhere data goes in and data comes out. */
const RIM = ['read', 'serve', 'cli', 'client'];
const LONGEST = 300;
const VAGUE = /(?:^|\/)(?:utils?|helpers?|misc|common|manager)(?:[./-]|$)/;

const sources = filesBelow('src', '.ts').filter((path) => !path.endsWith('.test.ts'));
const roomOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'face');

/** A complaint for each import that goes against the flow. */
function againstTheFlow(path: string): string[] {
  const room = roomOf(path);
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => roomOf(posix.join(posix.dirname(path), name)))
    .filter((other) => FLOW.indexOf(other) > FLOW.indexOf(room))
    .map((other) => `${path} imports ${other}`);
}

/** A package, or a part of it (`hono/cookie`). */
const isAllowed = (name: string, packages: readonly string[]): boolean =>
  packages.some((one) => name === one || name.startsWith(`${one}/`));

/** A complaint for each package that belongs to another room. */
function outOfPlace(path: string): string[] {
  const mayImport = PACKAGES[roomOf(path)] ?? [];
  return importsOf(path)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !isAllowed(name, mayImport))
    .map((name) => `${path} imports ${name}`);
}

describe('the house', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(20));
  it('knows all its rooms', () => expect(sources.filter((path) => !FLOW.includes(roomOf(path)))).toEqual([]));
  it('has all imports run against the flow of data', () =>
    expect(sources.flatMap(againstTheFlow)).toEqual([]));
  it('has each package in one room', () => expect(sources.flatMap(outOfPlace)).toEqual([]));
  it('touches the world only at the rim', () => {
    const clockOrChance = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?!env\b)|\bfetch\(/;
    const inside = sources.filter((path) => !RIM.includes(roomOf(path)));
    expect(inside.filter((path) => clockOrChance.test(codeOf(path)))).toEqual([]);
  });
  it('has files that can be read in one go', () =>
    expect(sources.filter((path) => textOf(path).split('\n').length > LONGEST + 1)).toEqual([]));
  it('has names that say something', () => expect(sources.filter((path) => VAGUE.test(path))).toEqual([]));
  it('knows the types of everything', () =>
    expect(sources.filter((path) => /(?:[:<,|&(]|\bas)\s*any\b(?!\s*[:=(])/.test(codeOf(path)))).toEqual([]));
  it('exports by name', () =>
    expect(sources.filter((path) => /^export default\b/m.test(codeOf(path)))).toEqual([]));
  it('has a test beside each file with functions', () =>
    expect(
      sources.filter(
        (path) => hasFunctions(path) && !existsSync(join(ROOT, path.replace(/\.ts$/, '.test.ts'))),
      ),
    ).toEqual([]));
});
