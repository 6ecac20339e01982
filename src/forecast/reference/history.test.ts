import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { dayNumber, dayOf } from '../../language/calendar.js';
import type { Entry } from '../../record/index.js';
import { questionOf } from '../questions/make.js';
import { historiesOf, type KnownOn } from './history.js';

/** A meeting that was told on its day. */
const meeting = (
  id: string,
  parties: string[],
  when: string,
  { level, said = when }: { level: 'leaders' | 'officials'; said?: string },
): Entry => toldEntry(id, { kind: 'encounter', parties, when, level }, { said });
const entries = [
  meeting('remembered', ['USA', 'PRK'], '1970-02-01', { level: 'leaders', said: '1999-01-01' }),
  meeting('first of all', ['KOR', 'PRK'], '1992-02-01', { level: 'officials' }),
  meeting('a', ['USA', 'PRK'], '2000-01-01', { level: 'leaders' }),
  meeting('b', ['USA', 'PRK'], '2001-01-01', { level: 'leaders' }),
  meeting('same day', ['USA:X', 'PRK:Y'], '2001-01-01', { level: 'leaders' }),
  meeting('other', ['CHN', 'PRK'], '2002-01-01', { level: 'leaders' }),
];
const known: KnownOn = {
  asOf: '2010-01-01',
  entries,
  parties: ['USA', 'PRK', 'KOR', 'CHN'],
  knownUntil: '2009-06-01',
};
const ask = (event: 'leaders_meet' | 'test', parties: string[]) =>
  questionOf({
    text: 'q',
    event,
    parties,
    system: null,
    entry: null,
    from: '2010-01-01',
    to: '2010-12-31',
  });

describe('the histories behind a question', () => {
  it('are that of its sides, from where the record begins to where it ends, and those of other pairs', () => {
    const { own, alike } = historiesOf(ask('leaders_meet', ['USA:X', 'PRK:Y']), known);
    expect(own.days.map(dayOf)).toEqual(['2000-01-01', '2001-01-01']);
    expect([own.from, own.to].map(dayOf)).toEqual(['1992-02-01', '2009-06-01']);
    expect(alike.map(({ of, days }) => `${of}: ${days.length}`)).toEqual(['PRK KOR: 0', 'PRK CHN: 1']);
  });
  it('know nothing of a later day, even where an entry tells of it', () => {
    const planted = [...entries, meeting('planted', ['USA', 'PRK'], '2010-06-01', { level: 'leaders' })];
    const question = ask('leaders_meet', ['PRK', 'USA']);
    expect(historiesOf(question, { ...known, entries: planted })).toEqual(historiesOf(question, known));
  });
  it('of tests are that of the one side', () => {
    const test: Entry = toldEntry(
      't',
      { kind: 'capability', actor: 'PRK', change: 'test', system: 'missile', when: '1998-08-31' },
      { said: '1998-09-01' },
    );
    const { own, alike } = historiesOf(ask('test', ['PRK']), { ...known, entries: [...entries, test] });
    expect([own.from, own.days.length, alike.length]).toEqual([dayNumber('1998-08-31'), 1, 0]);
  });
  it('begin where the record tells of things in time, and not where it remembers', () => {
    const remembered = entries.slice(0, 1);
    const question = ask('leaders_meet', ['PRK', 'USA']);
    expect(historiesOf(question, { ...known, entries: remembered }).own.days).toEqual([]);
    expect(historiesOf(question, known).watched).toBe(true);
    expect(historiesOf(question, { ...known, entries: remembered }).watched).toBe(false);
    expect(historiesOf(ask('leaders_meet', ['USA', 'CHN']), known).watched).toBe(false);
  });
  it('are empty where the record knows nothing', () => {
    const { own, alike } = historiesOf(ask('leaders_meet', ['FIN', 'NOR']), { ...known, entries: [] });
    expect(own).toMatchObject({ from: dayNumber('2010-01-01'), days: [] });
    expect(alike.every(({ days }) => days.length === 0)).toBe(true);
  });
});

const promise = (id: string, by: string, state: 'fulfilled' | 'reversed' | null, said: string): Entry =>
  toldEntry(
    id,
    {
      kind: 'commitment',
      by: [by],
      to: [],
      issue: 'other',
      deadline: null,
      quantity: false,
      verification: false,
      conditional: false,
      status: 'pledged',
      ...(state && { state }),
    },
    { said },
  );

describe('the histories behind a promise', () => {
  const promises = [
    promise('asked', 'PRK', null, '2005-01-01'),
    promise('kept', 'PRK', 'fulfilled', '2006-01-01'),
    promise('broken', 'PRK', 'reversed', '2007-01-01'),
    promise('of others', 'USA', 'fulfilled', '2007-01-01'),
  ];
  const question = (parties: string[]) =>
    questionOf({
      text: 'q',
      event: 'promise_kept',
      parties,
      system: null,
      entry: 'asked',
      from: '2010-01-01',
      to: '2010-12-31',
    });
  it('last from when each was made until it was settled', () => {
    const { own, alike } = historiesOf(question(['PRK']), { ...known, entries: promises });
    expect([own.from, own.to].map(dayOf)).toEqual(['2005-01-01', '2009-06-01']);
    expect(alike.map(({ of, days }) => `${of}: ${days.map(dayOf)}`)).toEqual([
      'kept: 2006-01-01',
      'broken: ',
    ]);
  });
  it('are those of anybody where the sides made no other', () =>
    expect(historiesOf(question(['FIN']), { ...known, entries: promises }).alike).toHaveLength(3));
});
