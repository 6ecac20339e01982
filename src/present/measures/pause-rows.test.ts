import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../test/measure-page.js';
import { meeting } from '../../../test/told-entries.js';
import { pausesOf } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { endsInWords, pauseRows, statedRows } from './pause-rows.js';

const pen = penFor({ width: 80, colour: false });
const plans = Array.from({ length: 3 }, (_, i) =>
  meeting(`plan ${i}`, ['NOR', 'ISL'], `2016-0${i + 1}-01`, { status: 'planned' }),
);
const entries = [
  meeting('a', ['NOR', 'ISL'], '2015-01-01'),
  meeting('b', ['NOR', 'ISL'], '2017-01-01'),
  ...plans,
];
const pauses = pausesOf(entries, [['NOR', 'ISL']], '2017-02-01');
const page = { ...measurePage(entries), pauses };
const [pair] = pauses.pairs;
const any = pair?.levels.at(-1);
const [pause] = any?.pauses ?? [];
if (!pair || !any || !pause) throw new Error('no pause');

describe('a pause', () => {
  const rows = pauseRows(pause, pair, page, pen).join('\n');
  it('counts what is many, and tells the last of it', () =>
    expect(rows).toMatch(/planned {5}3, the last: 1 March 2016: .*\n? .*and 1 more/s));
  it('leaves out what did not happen', () => expect(rows).not.toContain('tests'));
});

it('ends are counted by who met', () =>
  expect(endsInWords(any, page.entries, pen)).toEqual([
    '1 pause ended: 1 with a meeting of a level not told.',
  ]));
it('nothing is told of ends and of documents where there are none', () => {
  expect(endsInWords({ ...any, pauses: [] }, page.entries, pen)).toEqual([]);
  expect(statedRows([], page.entries, pen)).toEqual([]);
});
