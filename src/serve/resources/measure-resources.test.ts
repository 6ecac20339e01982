import { describe, expect, it } from 'vitest';
import { textOf } from '../../../test/house.js';
import type { DossierResource } from '../resource.js';
import { forecastResources, measureResources } from './measure-resources.js';

const all = [...measureResources, ...forecastResources].map((resource) => ({
  name: resource.name,
  resource,
}));
const lines = textOf('docs/api-measures.md').split('\n');
/** Fields of every resource, which the page tells once for all. */
const VIEW = ['asOf', 'recordedBy'];

/** The line of the page that tells of a resource. */
function lineOf({ method, path }: DossierResource): string {
  const call = `| \`${method.toUpperCase()} ${path.replace('/dossiers/{dossier}', '')}\` |`;
  return lines.find((line) => line.startsWith(call)) ?? '';
}

const fieldsOf = ({ query, body }: DossierResource): string[] => [
  ...Object.keys(query.shape).filter((field) => !VIEW.includes(field)),
  ...Object.keys(body && 'shape' in body ? (body.shape as object) : {}),
];

describe('the page on measures over HTTP', () => {
  it.each(all)('tells of $name and its fields', ({ resource }) => {
    const line = lineOf(resource);
    expect(line).not.toBe('');
    expect(fieldsOf(resource).filter((field) => !line.includes(`\`${field}\``))).toEqual([]);
  });
  it('tells nothing that is not there', () =>
    expect(lines.filter((line) => /^\| `[A-Z]+ \//.test(line))).toHaveLength(all.length));
  it.each(all)('$name is written where it must be, and by editors alone', ({ resource }) => {
    const writes = resource.method !== 'get';
    expect([resource.right, resource.pace]).toEqual(writes ? ['edit', 'write'] : ['read', 'slow']);
  });
});
