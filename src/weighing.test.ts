import { expect, it } from 'vitest';
import { COD_MEETING, talks, test } from '../test/cod-meeting.js';
import { saidEntry } from '../test/said-entry.js';
import { noMemory, weighMeetings } from './weighing.js';

const TODAY = '2024-01-01';
const texts = new Map<string, string>();

it('weighs every meeting of a dossier', () =>
  expect(weighMeetings(COD_MEETING, texts, TODAY).map(({ entry }) => entry)).toEqual([
    'bergen',
    'again',
    'elsewhere',
  ]));

it('gives the very verdicts of before where nothing that they rest on has changed', () => {
  const memory = noMemory();
  weighMeetings(COD_MEETING, texts, TODAY, memory);
  const before = new Map(memory.weighed);
  const changed = (entries: typeof COD_MEETING, asOf = TODAY): string[] => {
    weighMeetings(entries, texts, asOf, memory);
    return [...memory.weighed]
      .filter(([id, { meeting }]) => before.get(id)?.meeting !== meeting)
      .map(([id]) => id);
  };
  expect(changed(COD_MEETING)).toEqual([]);
  expect(changed(COD_MEETING, '2024-06-01')).toEqual([]);
  expect(changed([...COD_MEETING, test('another', '2021-06-15')])).toEqual(['bergen', 'again']);
});

/** The entries with one more report of one of them, under a name of its own. */
const toldAgain = (id: string, document: string): typeof COD_MEETING =>
  COD_MEETING.map((entry) => {
    if (entry.id !== id) return entry;
    const reports = entry.reports.map((report) => ({
      ...report,
      item: { ...report.item, id: `${document}-item` },
      document: { ...report.document, id: document },
    }));
    return { ...entry, reports: [...entry.reports, ...reports] };
  });

it('weighs nothing anew for one more report of a test that is known', () => {
  const memory = noMemory();
  weighMeetings(COD_MEETING, texts, TODAY, memory);
  const before = new Map(memory.weighed);
  weighMeetings(toldAgain('after', 'late-paper'), texts, TODAY, memory);
  expect([...memory.weighed.values()]).toEqual([...before.values()]);
  for (const [id, { meeting }] of memory.weighed) expect(meeting).toBe(before.get(id)?.meeting);
});

it.each([
  ['a new test', [...COD_MEETING, test('another', '2021-06-15')]],
  ['one test less', COD_MEETING.filter(({ id }) => id !== 'after')],
  ...COD_MEETING.map(({ id }): [string, typeof COD_MEETING] => [
    `one more report of "${id}"`,
    toldAgain(id, 'late-paper'),
  ]),
])('says the same with a memory as without: %s', (_, now) => {
  const memory = noMemory();
  weighMeetings(COD_MEETING, texts, TODAY, memory);
  expect(weighMeetings(now, texts, TODAY, memory)).toEqual(weighMeetings(now, texts, TODAY));
});

it('forgets a meeting that nobody vouches for any more', () => {
  const memory = noMemory();
  weighMeetings(COD_MEETING, texts, TODAY, memory);
  const doubted = saidEntry('bergen', talks(), { verified: false, document: 'bergen-again' });
  const now = COD_MEETING.map((entry) => (entry.id === 'bergen' ? doubted : entry));
  for (const _ of ['when it changes', 'from then on'])
    expect(weighMeetings(now, texts, TODAY, memory).map(({ entry }) => entry)).toEqual([
      'again',
      'elsewhere',
    ]);
});

it('has nothing to say of no meetings', () => expect(weighMeetings([], texts, TODAY)).toEqual([]));
