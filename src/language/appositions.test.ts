import { describe, expect, it } from 'vitest';
import { named } from '../../test/named.js';

describe('appositions', () => {
  it.each([
    [
      "Ana Perez, Colombia's chief negotiator, left.",
      ['Ana Perez = COL:Ana Perez', "Colombia's chief negotiator = COL:Ana Perez"],
    ],
    [
      "Kosovo's chief negotiator, Arben Leka, left.",
      ["Kosovo's chief negotiator = XKX:Arben Leka", 'Arben Leka = XKX:Arben Leka'],
    ],
    [
      'Ana Perez (the Colombian negotiator) left.',
      ['Ana Perez = COL:Ana Perez', 'Colombian negotiator = COL:Ana Perez'],
    ],
    [
      'Ana Perez, who is the senior Colombian negotiator, left.',
      ['Ana Perez = COL:Ana Perez', 'Colombian negotiator = COL:Ana Perez'],
    ],
    [
      'Ana Perez — a Colombian envoy — left.',
      ['Ana Perez = COL:Ana Perez', 'Colombian envoy = COL:Ana Perez'],
    ],
  ])('joins a name with the office beside it: %s', (text, expected) =>
    expect(named(text, '2020-01-10')).toEqual(expected),
  );

  it('gives the person a short form for the rest of the document', () =>
    expect(named("Ana Perez, Colombia's chief negotiator, left. Perez waved.", '2020-01-10').at(-1)).toBe(
      'Perez = COL:Ana Perez',
    ));
  it.each([
    // No comma between them: two who did something together.
    ['Ana Perez met a Colombian envoy.', ['Colombian envoy = COL']],
    ['Ana Perez. The Colombian envoy left.', ['Colombian envoy = COL']],
    ['Ana Perez, Colombian envoys said, left.', ['Colombian envoys = COL']],
    // The office is of another side than the person is known to be of.
    [
      'Nicolas Maduro, the Colombian envoy said, left.',
      ['Nicolas Maduro = VEN:Nicolas Maduro', 'Colombian envoy = COL'],
    ],
    // The table knows who held the office, and it is somebody else.
    ["Sudan's president, Ana Perez, left.", ["Sudan's president = SDN:Abdel Fattah al-Burhan"]],
  ])('keeps apart what is not one: %s', (text, expected) =>
    expect(named(text, '2020-01-10')).toEqual(expected),
  );
});
