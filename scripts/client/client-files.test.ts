import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openapiOf } from '../../src/serve/openapi.js';
import { resources } from '../../src/serve/resources/index.js';
import { ROOT } from '../../test/house.js';
import { clientFiles } from './client-files.mjs';

const made: Map<string, string> = clientFiles(openapiOf(resources, { version: '' }));
const kept = ['types', 'operations'].flatMap((folder) =>
  readdirSync(join(ROOT, 'src', 'client', folder)).map((name) => `${folder}/${name}`),
);
const again = 'made anew by: npm run build && node scripts/client.mjs';

describe('the made part of the client', () => {
  it(`has the files that the description of the interface asks for (${again})`, () =>
    expect(kept.sort()).toEqual([...made.keys()].sort()));
  it(`is what the description says today (${again})`, () =>
    expect(
      [...made]
        .filter(([path, text]) => readFileSync(join(ROOT, 'src', 'client', path), 'utf8') !== text)
        .map(([path]) => path),
    ).toEqual([]));
  it('has a function for every resource', () => {
    const text = [...made.values()].join('\n');
    expect(
      resources.filter(
        ({ name, path }) => !text.includes(`  ${name}: ['`) || !text.includes(`'/api${path}'`),
      ),
    ).toEqual([]);
  });
});
