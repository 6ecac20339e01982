import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { codesOf, wordsOf } from './states.mjs';

const states = [
  { ref: 'COD', name: 'Congo', aliases: 'Democratic Republic of the Congo', adjectives: 'Congolese' },
  { ref: 'CIV', name: "Côte d'Ivoire", aliases: 'Ivory Coast', adjectives: 'Ivorian' },
];
const codeOf = codesOf(states);

it.each([
  ['Congo, Democratic Republic of the', 'COD'],
  ["Cote d'Ivoire", 'CIV'],
  ['Korea, North', 'PRK'],
  ['Hawaii', null],
  ['Atlantis', undefined],
])('calls "%s" %s', (name, code) => expect(codeOf(name)).toBe(code));
it('reads names and adjectives', () => {
  const { names, adjectives } = wordsOf(states);
  expect(names.get('Ivory Coast')).toBe('CIV');
  expect(adjectives.get('Congolese')).toBe('COD');
});
