import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../test/named.js';
import { readPronoun } from './pronouns.js';

/** The words that point back from the first one, and what they ask. */
function asked(text: string, at = 0): string | null {
  const elements = elementsOf(text);
  const found = readPronoun(elements, at);
  if (!found) return null;
  const { starts, ends } = elements.words;
  const words = text.slice(starts[found.from], ends[found.to - 1]);
  return `${words}${found.modifier ? '*' : ''}: ${found.asks}`;
}

describe('readPronoun', () => {
  it.each([
    ['He left', 'He: he'],
    ['Her plane left', 'Her*: he'],
    ['They left', 'They: they'],
    ['Their plane left', 'Their*: they'],
    ['Its plane left', 'Its*: it'],
    ['Both sides left', 'Both sides: pair'],
    ['Each side left', 'Each side: pair'],
    ['The two countries left', 'The two countries: pair'],
    ["The two countries' envoys left", 'The two countries*: pair'],
    ['The two leaders left', 'The two leaders: pair'],
    ['The two women left', 'The two women: pair'],
    ['The parties left', 'The parties: pair'],
    ['The country slept', 'The country: country'],
    ["The country's army slept", 'The country*: country'],
    ['The North fired', 'North: compass'],
    ["The South's army fired", 'South*: compass'],
  ])('%s', (text, expected) => expect(asked(text)).toBe(expected));

  it.each([
    ['The two met again', 'The two: pair'],
    ['The two agreed', 'The two: pair'],
    ['Both agreed', 'Both: pair'],
    ['Both were glad', 'Both: pair'],
    ['Both Sudan and Chad agreed', null],
    ['Two met', null],
    ['The two bombs fell', null],
    ['Each met', null],
  ])('two who do something together: %s', (text, expected) => expect(asked(text)).toBe(expected));

  it.each([
    'The Republic slept',
    'The North Atlantic froze',
    'The north froze',
    'The army left',
    'Sudan left',
    '',
  ])('points back to nobody: %s', (text) => expect(asked(text)).toBeNull());

  it('takes the level of the office that it names', () =>
    expect(readPronoun(elementsOf('Both foreign ministers left'), 0)).toMatchObject({
      level: 'minister',
      office: 'foreign minister',
      plural: true,
    }));
});
