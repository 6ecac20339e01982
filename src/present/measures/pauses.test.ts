import { describe, expect, it } from 'vitest';
import { measurePage, tooWide } from '../../../test/measure-page.js';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Entry } from '../../record/index.js';
import { pairsMeant, pausesOf } from '../../weigh/index.js';
import { renderPauses } from './pauses.js';

const rounds = Array.from({ length: 9 }, (_, i) =>
  meeting(`round ${i + 1}`, ['NOR', 'ISL'], `2015-0${i + 1}-01`, { level: 'officials', where: 'Bergen' }),
);
const entries = [
  ...rounds,
  meeting('summit', ['NOR:Ingrid Solheim', 'ISL'], '2017-09-01', { level: 'leaders', where: 'Oslo' }),
  meeting('aside', ['NOR', 'FIN'], '2016-05-01', { where: 'Turku' }),
  toldEntry('test', {
    kind: 'capability',
    actor: 'ISL',
    change: 'test',
    system: 'missile',
    when: '2016-02-01',
  }),
  toldEntry(
    'told',
    { kind: 'pause', parties: ['NOR', 'ISL'], from: '2015-10', to: null },
    { said: '2016-01-01' },
  ),
  toldEntry('row', { ...meeting('r', ['NOR', 'ISL'], '2016-06-01').slots }, { verified: false }),
];
const page = (
  of: readonly Entry[],
  options: { width?: number; chosen?: string[]; level?: 'any' | 'leaders' } = {},
) => {
  const { width = 80, chosen = [], level = 'any' } = options;
  const pauses = pausesOf(of, pairsMeant(of, ['NOR', 'ISL'], chosen), '2019-01-01');
  return renderPauses(
    { ...measurePage(of), pauses },
    { level, isChosen: chosen.length > 0 },
    { width, colour: false },
  );
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the page on pauses', () => {
  it('tells at each level how the two met, and by which rule a silence is a pause', () => {
    expect(flat(page(entries))).toContain(
      'officials 9 contacts, the last on 1 September 2015; none known in the 3 years and 4 months since, a pause (half of the 8 gaps lasted 31 days or less; longer than 60 days is a pause)',
    );
    expect(flat(page(entries))).toContain('ministers no contact is known');
  });
  it('tells each pause with what happened inside it and what ended it', () => {
    const text = flat(page(entries));
    expect(text).toContain('1 September 2015 – 1 September 2017 · 2 years');
    expect(text).toContain('tests 1 missile by Iceland on 1 February 2016');
    expect(text).toContain('with others 1 May 2016: Norway and Finland: met, Turku');
    expect(text).toContain('not checked 1 June 2016: Norway and Iceland: met');
    expect(text).toContain('ended by 1 September 2017: Ingrid Solheim and Iceland: met, Oslo');
    expect(text).toContain(
      '1 pause ended: 1 with a meeting of leaders; one has not ended as far as is known.',
    );
  });
  it('says of one that goes on until when that is known, never that nothing happened', () => {
    const text = flat(page(entries));
    expect(text).toContain('since 1 September 2017 · 15 months, as far as is known until 1 January 2019');
    expect(text).toContain('whether Norway and Iceland spoke unseen is not known');
    expect(text).not.toContain('did not');
  });
  it('draws the years', () => expect(page(entries)).toMatch(/any level +●─●──/));
  it('tells stated pauses with their words', () =>
    expect(flat(page(entries))).toContain('since October 2015 · said 1 January 2016 “words of told”'));
  it('fits narrow terminals', () => {
    expect(tooWide(page(entries, { width: 40 }), 40)).toEqual([]);
    expect(tooWide(page(entries), 80)).toEqual([]);
  });
});

describe('the page on pauses says what is missing', () => {
  it('where nobody ever met', () => {
    expect(flat(page([]))).toContain('No meeting of Norway and Iceland with a day is known here');
    const nobody = { ...measurePage([]), pauses: pausesOf([], [], null) };
    expect(renderPauses(nobody, { level: 'any', isChosen: false }, { width: 80, colour: false })).toContain(
      'No two sides ever met in this dossier',
    );
  });
  it('where few meetings are known', () =>
    expect(flat(page(rounds.slice(0, 2)))).toContain('These are the meetings that the documents mention'));
  it('of contacts that count for nothing', () =>
    expect(flat(page(entries))).toContain('left out 1 contact told by rows that nobody has checked'));
  it('of pauses that are not told one by one', () => {
    const many = Array.from({ length: 18 }, (_, i) => meeting(`m${i}`, ['NOR', 'ISL'], `${2000 + i}-01-01`));
    const close = Array.from({ length: 80 }, (_, i) =>
      meeting(`c${i}`, ['NOR', 'ISL'], new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)),
    );
    expect(flat(page([...many, ...close]))).toContain('shorter: dragoman pauses --party NOR ISL');
    expect(flat(page([...many, ...close], { chosen: ['NOR', 'ISL'] }))).not.toContain('shorter:');
  });
});
