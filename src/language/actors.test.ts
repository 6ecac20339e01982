import { describe, expect, it } from 'vitest';
import { readingOf, wordAt } from '../../test/named.js';
import { readActor } from './actors.js';

/** The actor at a word: its refs, its type, and a star where it qualifies a noun. */
function actorAt(text: string, key: string): string | null {
  const reading = readingOf(text);
  const found = readActor(reading, wordAt(reading.elements, key));
  return found && `${found.refs.join(' + ')} ${found.type}${found.modifier ? '*' : ''}`;
}

describe('readActor', () => {
  it.each([
    ['Sudan agreed.', 'sudan', 'SDN state'],
    ["Sudan's army left.", 'sudan', 'SDN state*'],
    ['The Sudanese army left.', 'sudanese', 'SDN state*'],
    ['Khartoum agreed.', 'khartoum', 'SDN state'],
    ['Talks on the Iran deal stalled.', 'iran', 'IRN state*'],
    ['The ELN left.', 'eln', 'NSA:ELN body'],
    ['The Polisario Front agreed.', 'polisario', 'NSA:Polisario Front body'],
    ['Armenia-Azerbaijan talks resumed.', 'armenia', 'ARM + AZE state*'],
    ['Ankara-backed troops stayed.', 'ankara', 'TUR state*'],
  ])('%s %s', (text, key, expected) => expect(actorAt(text, key)).toBe(expected));

  it('takes a demonym for a people only where its noun phrase ends', () => {
    expect(actorAt('The Kosovars refused.', 'kosovars')).toBe('XKX group');
    expect(actorAt('The Japanese refused.', 'japanese')).toBe('JPN group');
    expect(actorAt('The Japanese armed forces refused.', 'japanese')).toBe('JPN state*');
    expect(actorAt('The Japanese side refused.', 'japanese')).toBe('JPN state*');
  });
  it('gives the members of a group', () =>
    expect(actorAt('The P5+1 met.', 'p5')).toBe('USA + GBR + FRA + DEU + RUS + CHN body'));
  it.each([
    ['Jordan Ellery sang.', 'jordan', null],
    ['Chad signed.', 'chad', 'TCD state'],
    ['Georgia Parliament voted.', 'georgia', 'GEO state'],
    ['Jordan Syria border.', 'jordan', 'JOR state'],
  ])('knows a first name from a state: %s', (text, key, expected) =>
    expect(actorAt(text, key)).toBe(expected),
  );
  it('finds nobody in an ordinary word', () => expect(actorAt('The river rose.', 'river')).toBeNull());
});
