import { describe, expect, it } from 'vitest';
import { COD_MEETING, SHIPS } from '../../../test/cod-meeting.js';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { CITED, documentsIn, documentsOf, documentsOfAll, numbering } from './cites.js';

const ids = SHIPS.reports.map(({ document }) => document.id);

describe('the documents of an entry', () => {
  it('are those that tell it', () => expect(ids).toEqual(expect.arrayContaining([...documentsOf(SHIPS)])));
  it('are none where only a row tells it that nobody has checked', () => {
    const slots = meeting('m', ['NOR', 'ISL'], '2020').slots;
    if (slots.kind !== 'encounter') throw new Error('no encounter');
    expect(documentsOf(toldEntry('m', slots, { verified: false }))).toEqual([]);
    expect(documentsOf(undefined)).toEqual([]);
  });
  it('of several come each before the second of any', () => {
    const entries = new Map(COD_MEETING.map((entry) => [entry.id, entry]));
    const [first, second] = documentsOfAll(['bergen', 'ships'], entries);
    expect([first, second]).toEqual([
      documentsOf(entries.get('bergen'))[0],
      documentsOf(entries.get('ships'))[0],
    ]);
  });
});

describe('the numbers of documents', () => {
  it('follow the order in which they are cited, each once', () => {
    const { numbersOf, all } = numbering(documentsIn(COD_MEETING));
    const [a = '', b = ''] = [...documentsIn(COD_MEETING).keys()];
    expect(numbersOf([b, b])).toEqual([1]);
    expect(numbersOf([a, b, 'unheard of'])).toEqual([1, 2]);
    expect(all().map(({ document, number }) => [number, document])).toEqual([
      [1, b],
      [2, a],
    ]);
  });
  it('are few of one line', () => {
    const { numbersOf } = numbering(documentsIn(COD_MEETING));
    expect(numbersOf([...documentsIn(COD_MEETING).keys()])).toHaveLength(CITED);
  });
});
