import { describe, expect, it } from 'vitest';
import { elementsOf, wordAt } from '../../test/named.js';
import type { Elements } from './elements.js';
import {
  readCompound,
  readName,
  readOwners,
  readOwnersAfter,
  readTitle,
  skipFillers,
  skipPortfolio,
} from './noun-phrases.js';

/** The words before a place, as they stand. */
const upTo = ({ text, words }: Elements, from: number, end: number): string =>
  text.slice(words.starts[from], words.ends[end - 1]);

describe('readOwners', () => {
  it.each([
    ["Sudan's envoy", "Sudan's", ['SDN']],
    ['Sudanese envoys', 'Sudanese', ['SDN']],
    ['Armenian and Azerbaijani envoys', 'Armenian and Azerbaijani', ['ARM', 'AZE']],
    ['Israeli, Syrian and Palestinian envoys', 'Israeli, Syrian and Palestinian', ['ISR', 'SYR', 'PSE']],
    ['Israeli-Palestinian envoys', 'Israeli-Palestinian', ['ISR', 'PSE']],
    // Commas alone make no list.
    ['Sweden, U.N. mediators', 'Sweden', ['SWE']],
    // A possessive closes the list.
    ["Madrid's, Israeli envoys", "Madrid's", ['ESP']],
    // A state's ambassador to a body is the state's.
    ["China's U.N. ambassador", "China's U.N.", ['CHN']],
    ["China's U.N. policy", "China's", ['CHN']],
  ])('%s', (text, words, refs) => {
    const elements = elementsOf(text);
    const owners = readOwners(elements, 0);
    expect(owners?.refs).toEqual(refs);
    expect(upTo(elements, 0, owners?.end ?? 0)).toBe(words);
  });
  it('gives null where no owner stands', () => expect(readOwners(elementsOf('Envoys left'), 0)).toBeNull());
  it.each([
    ['Soviet envoys', '1991-12-26'],
    ['Russian envoys', null],
    ['Yugoslav and Soviet envoys', '1991-12-26'],
  ])('knows until when its states lasted: %s', (text, until) =>
    expect(readOwners(elementsOf(text), 0)?.until).toBe(until),
  );
  it('looks through no more than a short list, so that time stays linear', () =>
    expect(readOwners(elementsOf('Sudan and '.repeat(500)), 0)?.end).toBeLessThan(100));
});

describe('readCompound', () => {
  it.each([
    ['Armenia-Azerbaijan talks', ['ARM', 'AZE']],
    ['Israeli-Palestinian talks', ['ISR', 'PSE']],
    ['Serbia/Kosovo talks', ['SRB', 'XKX']],
    ['Armenia - Azerbaijan talks', undefined],
    ['Sudan-backed troops', undefined],
  ])('%s', (text, refs) => expect(readCompound(elementsOf(text), 0)?.refs).toEqual(refs));
});

describe('skipFillers', () => {
  it.each([
    ['top senior envoy', 'envoy'],
    ['newly elected president', 'president'],
    ['envoy', 'envoy'],
    // "Chief negotiator" is a title of its own.
    ['top chief negotiator', 'chief'],
    ['top top top top top envoy', 'top'],
  ])('%s', (text, expected) => {
    const elements = elementsOf(text);
    expect(elements.words.keys[skipFillers(elements, 0)]).toBe(expected);
  });
});

describe('readTitle', () => {
  it.each([
    ['president', { office: 'president', level: 'leader', plural: false, side: null, isWoman: false }],
    ['foreign ministers', { office: 'foreign minister', level: 'minister', plural: true }],
    ['Secretary of State', { office: 'foreign minister', level: 'minister', side: 'USA' }],
    ['Ms. Perez', { office: 'none', level: 'unknown', isWoman: true }],
  ])('%s', (text, expected) => expect(readTitle(elementsOf(text), 0)).toMatchObject(expected));
  it('reads none of another sentence', () => {
    const elements = elementsOf('Sudan agreed. President Kiir left.');
    const at = wordAt(elements, 'president');
    expect(readTitle(elements, at)?.office).toBe('president');
    expect(readTitle(elements, at, 0)).toBeNull();
  });
});

describe('readName', () => {
  it.each([
    ['Albin Kurti said', 'Albin Kurti', 1],
    ['Osman Deka said', 'Osman Deka', 0],
    ['Karim bin Deka said', 'Karim bin Deka', 0],
    ['Osman Deka, Ana Perez', 'Osman Deka', 0],
    ['Osman Sudan', 'Osman', 0],
  ])('%s', (text, words, people) => {
    const elements = elementsOf(text);
    const name = readName(elements, 0);
    expect(name?.people).toHaveLength(people);
    expect(upTo(elements, 0, name?.end ?? 0)).toBe(words);
  });
  it.each(['Peace Corps', 'The talks', 'osman deka', '1990', ''])('is no name: %s', (text) =>
    expect(readName(elementsOf(text), 0)).toBeNull(),
  );
});

describe('readOwnersAfter', () => {
  it.each([
    ['leaders of Armenia and Azerbaijan', false, ['ARM', 'AZE']],
    ['president of the United States', false, ['USA']],
    ['leaders of both Armenia and Azerbaijan', false, ['ARM', 'AZE']],
    ['negotiators from Colombia', true, ['COL']],
    ['negotiators from Colombia', false, undefined],
    ['leader of men', false, undefined],
  ])('%s (group: %s)', (text, isGroup, refs) =>
    expect(readOwnersAfter(elementsOf(text), 1, isGroup)?.refs).toEqual(refs),
  );
});

describe('skipPortfolio', () => {
  it.each([
    ['envoy for Libya left', 'envoy for Libya'],
    ['minister of foreign affairs left', 'minister of foreign affairs'],
    ['envoy to the Horn of Africa left', 'envoy to the Horn of Africa'],
    ['envoy for peace and left', 'envoy'],
    ['envoy left', 'envoy'],
  ])('%s', (text, words) => {
    const elements = elementsOf(text);
    const start = text.startsWith('minister') ? 1 : elements.ends[0] || 1;
    expect(upTo(elements, 0, skipPortfolio(elements, start))).toBe(words);
  });
});
