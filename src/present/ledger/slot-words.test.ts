import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { slotName, slotsIn, slotValue, slotWords } from './slot-words.js';

describe('slots in words', () => {
  it('name actors, dates, topics and empty ones as people do', () =>
    expect(slotWords(sampleEntry('e-promise').slots).map(({ slot, says }) => `${slot}: ${says}`)).toEqual([
      'by whom: Norway',
      'towards: Iceland',
      'issue: trade and economy',
      'deadline: 31 December 2021',
      'quantity: no',
      'verification: no',
      'conditional: no',
      'status: pledged',
    ]));
  it('tell the days of a pause from the parties of a promise', () =>
    expect([
      slotName('pause', 'to'),
      slotValue('pause', 'to', '2021-06'),
      slotName('commitment', 'to'),
    ]).toEqual(['until', 'June 2021', 'towards']));
  it('tell names of texts from actors', () =>
    expect(slotValue('encounter', 'agreements', ['Lake Plan', 'KOR Accord'])).toBe(
      'Lake Plan and KOR Accord',
    ));
  it('know an actor who stands alone', () => {
    expect(slotValue('statement', 'speaker', 'NOR:Ingrid Solheim')).toBe('Ingrid Solheim');
    expect(slotValue('precedent', 'about', 'PRK')).toBe('North Korea');
    expect(slotValue('assessment', 'about', 'PRK')).toBe('PRK');
    expect(slotValue('precedent', 'about', null)).toBe('not told');
  });
  it('say something of every slot of every kind', () => {
    const says = SAMPLE_VIEW.entries.flatMap(({ slots }) => slotWords(slots).map((row) => row.says));
    expect(says.filter((words) => /undefined|object|^$/.test(words))).toEqual([]);
  });
  it('are none of what every item carries', () => {
    const item = sampleEntry('e-quarrel').reports[0]?.item ?? {};
    expect(slotsIn(item).map(([slot]) => slot)).toEqual(['issue', 'between']);
  });
});
