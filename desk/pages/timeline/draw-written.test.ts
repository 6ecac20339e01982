import { expect, it } from 'vitest';
import { drawWritten } from './draw-written.js';
import { drawn, wordsIn } from './drawn.js';
import { viewOf } from './view-made.js';

const LONG = 'Leaders meet on an island in the south, for the first time since the war and for one day';
const summit = { id: 'a', level: 'leaders', status: 'held', date: '2018-06-12', title: LONG };
const said = (marks: Parameters<typeof viewOf>[0], knownBy = Number.POSITIVE_INFINITY) => {
  const view = viewOf(marks, { knownBy });
  const [lane] = view.layout.lanes;
  return lane ? wordsIn(drawn((painter) => drawWritten(painter, view, lane))) : [];
};

it('writes as much as there is room for', () => {
  const [alone = ''] = said([summit]);
  expect(LONG.startsWith(alone.replace(/ ?…$/, ''))).toBe(true);
  const [beside = ''] = said([summit, { ...summit, id: 'b', date: '2019-02-27', title: 'They meet again' }]);
  expect(beside.length).toBeLessThan(alone.length);
});

it('writes nothing of what was not known', () => {
  expect(said([{ ...summit, known: '2018-06-12' }], 17_000)).toEqual([]);
});

it('writes the words of a statement, and not that they are reported', () => {
  const title = 'An envoy: as reported, hedged “No talks before spring”';
  expect(said([{ kind: 'statement', date: '2018-06-12', title }])).toEqual(['“No talks before spring”']);
});
