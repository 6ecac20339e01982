import { describe, expect, it } from 'vitest';
import { outletNamed } from '../../../test/ledger-process.js';
import type { Happening } from '../../record/index.js';
import { BEGINNING, sealOf } from '../log.js';
import { readLines } from './read-lines.js';

/** Lines of a sound log of outlets, without head and foot. */
function logOf(...names: readonly string[]): string[] {
  let hash = BEGINNING;
  return names.map((name, i) => {
    const what: Happening = { kind: 'outlet.registered', outlet: outletNamed(name) };
    const event = { seq: i + 1, at: '2022-01-01T00:00:00.000Z', by: 'x', because: null };
    hash = sealOf(hash, { ...event, what: JSON.stringify(what) });
    return JSON.stringify({ ...event, what, hash });
  });
}
const HEAD = '{"dragoman":"ledger","form":1,"dossier":"korea"}';
const read = (lines: readonly string[]) =>
  readLines(
    'x.jsonl',
    (async function* () {
      yield* lines;
    })(),
  );

describe('exported lines that are read', () => {
  it('are events, under the name of the dossier', async () => {
    const { dossier, lines, problems } = await read([HEAD, ...logOf('a', 'b'), '{"end":2}']);
    expect({ dossier, problems }).toEqual({ dossier: 'korea', problems: [] });
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('need no head', async () => {
    expect(await read([...logOf('a'), '{"end":1}'])).toMatchObject({ dossier: null, problems: [] });
  });

  it('are told by their number where they are damaged; who comes after cannot be blamed', async () => {
    const log = logOf('a', 'b', 'c', 'd');
    const damaged = [
      HEAD,
      log[0] ?? '',
      'x',
      log[2] ?? '',
      (log[3] ?? '').replace('"by":"x"', '"by":"y"'),
      '{"end":4}',
    ];
    const { lines, problems } = await read(damaged);
    expect(problems).toEqual([
      { line: 3, what: 'no JSON' },
      { line: 5, what: 'it was changed after it was sealed' },
    ]);
    expect(lines.map(({ seq }) => seq)).toEqual([1, 3]);
  });

  it('say what is wrong with their form', async () => {
    const [line = ''] = logOf('a');
    const what = async (text: string) => (await read([HEAD, text, '{"end":1}'])).problems[0]?.what;
    expect(await what(line.replace('"weight":1', '"weight":7'))).toMatch(/^what\.outlet\.weight: /);
    expect(await what('[]')).toMatch(/^the whole: /);
    expect(await what('{"seq":0}')).toMatch(/^seq: /);
    expect(await what(line.replace('outlet.registered', 'outlet.eaten'))).toMatch(/^what\.kind: /);
  });
});
