import { describe, expect, it } from 'vitest';
import { measurePage, tooWide } from '../../../test/measure-page.js';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Entry } from '../../record/index.js';
import { type AlignmentOptions, alignmentsOf } from '../../weigh/index.js';
import { renderAlignments } from './alignments.js';

const move = (
  id: string,
  parties: string[],
  direction: 'closer' | 'apart',
  when: string | null,
  verified = true,
) => toldEntry(id, { kind: 'alignment', parties, direction, when }, { verified });
const entries = [
  move('pact', ['NOR', 'ISL'], 'closer', '2024-06-19'),
  move('quarrel', ['FIN', 'ISL'], 'apart', '2024-01-05'),
  move('quarrel too', ['FIN', 'NOR'], 'apart', '2024-02-05'),
  meeting('visit', ['NOR', 'ISL'], '2023-09-13', { level: 'leaders', where: 'Bergen' }),
  move('row', ['NOR', 'ISL'], 'closer', '2022-01-01', false),
  move('some day', ['NOR', 'ISL'], 'closer', null),
];
const votes = [
  { pair: ['ISL', 'NOR'], year: 2014, votes: 70, agreement: 0.9 },
  { pair: ['ISL', 'NOR'], year: 2019, votes: 80, agreement: 0.86 },
] as const;
const page = (of: readonly Entry[], options: Partial<AlignmentOptions> = {}, width = 80) => {
  const asked = {
    knownUntil: '2024-12-31',
    year: null,
    parties: ['NOR', 'ISL', 'FIN'],
    chosen: [],
    votes,
    ...options,
  };
  return renderAlignments(
    { ...measurePage(of), alignments: alignmentsOf(of, asked) },
    { width, colour: false },
  );
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the page on alignments', () => {
  it('shows the balance of each two sides, and how it moved', () => {
    expect(page(entries)).toMatch(/ {8}NOR {4}ISL *\nISL {4}\+1\.5↑\nFIN {4}−0\.7↓ {2}−0\.7↓/);
    expect(flat(page(entries))).toContain('NOR Norway, ISL Iceland, FIN Finland');
  });
  it('draws each pair year by year', () => {
    expect(page(entries)).toMatch(/FIN–ISL {6}−\n/);
    expect(page(entries)).toMatch(/ISL–NOR {5}○\+\n/);
  });
  it('tells what the balances rest on', () => {
    const text = flat(page(entries));
    expect(text).toContain(
      'Iceland and Norway: +1.5, together of it +0.6 left of earlier years, +0.8 of 1 step closer',
    );
    expect(text).toContain('in 2024 19 June 2024: Norway and Iceland: moved closer');
  });
  it('tells which threes are balanced', () =>
    expect(flat(page(entries))).toContain('1 balanced Iceland and Norway together, Finland apart from both'));
  it('shows votes beside it, and until when they are known', () => {
    const text = flat(page(entries));
    expect(text).toContain('UN votes, beside it and in no sum');
    expect(text).toContain('The table ends with 2019: of 2024 it says nothing.');
    expect(text).toContain('ISL–NOR 0.86 of 80, 0.90 in 2014');
  });
  it('says what is left out', () =>
    expect(flat(page(entries))).toMatch(/left out 1 told by rows .*; 1 step or meeting without a day/));
  it('looks at the year that is asked for', () =>
    expect(page(entries, { year: 2023 })).toContain('Who stands with whom, 2023'));
  it('fits narrow terminals', () =>
    expect([80, 40].flatMap((width) => tooWide(page(entries, {}, width), width))).toEqual([]));
});

describe('the page on alignments says what is missing', () => {
  it('where little was told long ago: no table of nothing', () => {
    const once = meeting('talk', ['NOR', 'ISL'], '1994-09-13', { level: 'officials', where: 'Bergen' });
    const text = flat(page([once], { votes: [] }));
    expect(text).toContain('Nothing of 2024 is told of Norway, Iceland and Finland, or it has faded.');
    expect(text).not.toContain('0.0');
    expect(text).not.toContain('Year by year');
  });
  it('of a side of whom nothing is told: it has no row', () => {
    const text = page([move('pact', ['NOR', 'ISL'], 'closer', '2024-06-19')]);
    expect(text).toContain('Nothing of 2024 is told of Finland, or it has faded.');
    expect(text).not.toMatch(/^FIN/m);
  });
  it('where nothing is told between the sides', () =>
    expect(flat(page([], { votes: [] }))).toContain(
      'No step and no meeting with a day is known here between Norway, Iceland, Finland; how they stand is unknown.',
    ));
  it('where there is only one side', () => {
    const text = flat(page([], { parties: ['NOR'] }));
    expect(text).toContain('Fewer than two sides are named here');
    expect(text).not.toContain('UN votes');
  });
});
