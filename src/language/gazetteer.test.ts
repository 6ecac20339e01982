import { describe, expect, it } from 'vitest';
import { ActorRef, Edtf } from '../record/index.js';
import { gazetteer } from './gazetteer.js';
import { holderOf } from './office-holders.js';
import { segment } from './segments.js';
import { listOf, parseTable, type Row, readTable } from './tables.js';
import { tokenize } from './tokens.js';
import { keyOf, tokenizedKey, wordsOf } from './words.js';

const states = readTable('actors/states.csv');
const holders = [...readTable('actors/office-holders.csv'), ...readTable('actors/leaders-seen.csv')];
const bodies = readTable('actors/bodies.csv');
const levels = new Set(['leader', 'minister', 'official', 'unknown']);
const isRef = (ref: string | undefined) => ActorRef.safeParse(ref).success;

describe('the tables of actors', () => {
  it('knows every state once, by names that no other state has', () => {
    const now = states.filter(({ to }) => !to).map(({ ref }) => ref);
    expect(new Set(now).size).toBe(now.length);
    // 193 members of the United Nations, two observers, Kosovo, Taiwan and the Sahrawi republic.
    expect(now).toHaveLength(198);
    const names = states.flatMap(({ name, aliases }) => [name ?? '', ...listOf(aliases)]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('dates every time in office and names its source or says that it has none', () => {
    const isSound = ({ side, level, from = '', to = '', source, verified }: Row): boolean =>
      isRef(side) &&
      levels.has(level ?? '') &&
      Edtf.safeParse(from).success &&
      (to === '' || (Edtf.safeParse(to).success && from <= `${to}~`)) &&
      verified === String(source !== '');
    expect(holders.filter((row) => !isSound(row))).toEqual([]);
  });

  it('refers to bodies, members, places and titles in the forms of the record', () => {
    for (const { ref, members } of bodies)
      for (const each of [ref, ...listOf(members)]) expect([each, isRef(each)]).toEqual([each, true]);
    for (const { words, members } of readTable('actors/groups.csv'))
      expect([words, listOf(members).length > 1 && listOf(members).every(isRef)]).toEqual([words, true]);
    const codes = new Set(states.map(({ ref }) => ref?.slice(0, 3)));
    for (const { name, state } of readTable('actors/places.csv'))
      expect([name, state === '' || codes.has(state)]).toEqual([name, true]);
    for (const { words, level, number } of readTable('actors/titles.csv'))
      expect([words, levels.has(level ?? '') && ['one', 'many'].includes(number ?? '')]).toEqual([
        words,
        true,
      ]);
  });
});

describe('gazetteer', () => {
  it.each([
    ['USA', 'president', '1962-10-22', 'John F. Kennedy'],
    ['USA', 'foreign minister', '1973-10-22', 'Henry Kissinger'],
    ['PRK', 'leads', '2000-06-15', 'Kim Jong Il'],
    ['RUS', 'general secretary', '1986-10-11', 'Mikhail Gorbachev'],
    ['IRN', 'supreme leader', '2026-06-19', 'Mojtaba Khamenei'],
    ['KOR', 'president', '2025-05-01', undefined],
  ])('knows who holds an office: %s %s on %s', (side, office, day, name) => {
    expect(holderOf(gazetteer().bySide.get(side) ?? [], office, day)?.name).toBe(name);
  });

  it('parts every name as the tokenizer does', () => {
    const others = ['groups', 'titles', 'places'].flatMap((table) => readTable(`actors/${table}.csv`));
    const lists = [
      'name',
      'names',
      'words',
      'aliases',
      'variants',
      'acronyms',
      'adjectives',
      'peoples',
      'capital',
      'seats',
    ];
    const rows = [...states, ...holders, ...bodies, ...others];
    const named = rows.flatMap((row) => lists.flatMap((column) => listOf(row[column])));
    expect(named.filter((name) => keyOf(name) !== tokenizedKey(name))).toEqual([]);
  });

  it('knows until when a state lasted', () => {
    const [soviet, russian] = ['Soviet', 'Russian'].map((name) => {
      const { tokens } = tokenize(name, segment(name).sentences);
      return gazetteer().names.find(wordsOf(tokens), 0, name)?.meanings[0];
    });
    expect(soviet).toEqual({ kind: 'adjective', ref: 'RUS', until: '1991-12-26' });
    expect(russian).toEqual({ kind: 'adjective', ref: 'RUS' });
  });

  it('gives the people of a side with the offices of that side alone', () => {
    const strangers = [...gazetteer().bySide].flatMap(([side, people]) =>
      people.filter(({ holdings }) => holdings.length === 0 || holdings.some((held) => held.side !== side)),
    );
    expect(strangers).toEqual([]);
    const machar = gazetteer()
      .bySide.get('SSD')
      ?.find(({ name }) => name === 'Riek Machar');
    expect(new Set(machar?.holdings.map(({ office }) => office))).toEqual(new Set(['vice president']));
  });

  it('is read once', () => {
    expect(gazetteer()).toBe(gazetteer());
  });
});

describe('parseTable', () => {
  it('reads quoted cells and empty ones', () => {
    expect(parseTable('a,b,c\n1,"x, ""y""",\n')).toEqual([{ a: '1', b: 'x, "y"', c: '' }]);
  });
});
