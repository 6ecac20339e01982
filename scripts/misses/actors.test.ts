import { describe, expect, it } from 'vitest';
import { absentFrom, actorsOf, agrees, isAbout, isActorSlot, isNamed } from './actors.mjs';

describe('who acts in an item', () => {
  it('stands in the key slot of its kind, alone or as one of several', () => {
    expect(actorsOf({ kind: 'position', actor: 'NOR' })).toEqual(['NOR']);
    expect(actorsOf({ kind: 'encounter', parties: ['NOR', 'SWE'] })).toEqual(['NOR', 'SWE']);
    expect(isActorSlot({ kind: 'commitment' }, 'by')).toBe(true);
    expect(isActorSlot({ kind: 'commitment' }, 'issue')).toBe(false);
  });
  it('is nobody for a judgement, which has no actor among its key slots', () =>
    expect(actorsOf({ kind: 'assessment', by: 'NOR' })).toEqual([]));
});

describe('two refs', () => {
  it.each([
    ['NOR', 'NOR:Kari Lund', true],
    ['NOR:Kari Lund', 'NOR:K. Lund', true],
    ['NOR:Kari Lund', 'NOR:Ola Dahl', false],
    ['NOR', 'SWE', false],
    ['IGO:African Union', 'IGO:European Union', true],
    ['IGO:African Union', 'IGO:NATO', false],
    ['NSA:Northern rebels', 'NSA:Southern rebels', false],
    ['XXX:author', 'XXX:experts', false],
  ])('%s and %s: one actor %s', (one, other, same) => expect(agrees(one, other)).toBe(same));
  it('are absent where nobody agrees with them', () =>
    expect(absentFrom(['NOR', 'SWE'], ['SWE:Per Berg'])).toEqual(['NOR']));
  it('make one item about the actors of another', () => {
    const gold = { kind: 'alignment', parties: ['NOR', 'SWE'] };
    expect(isAbout(gold, { kind: 'alignment', parties: ['SWE', 'NOR', 'DNK'] })).toBe(true);
    expect(isAbout(gold, { kind: 'alignment', parties: ['SWE', 'DNK'] })).toBe(false);
  });
});

describe('a text names', () => {
  it('a person by a word of the name', () => {
    expect(isNamed('Lund spoke first.', 'NOR:Kari Lund')).toBe(true);
    expect(isNamed('Lundberg spoke first.', 'NOR:Kari Lund')).toBe(false);
    expect(isNamed('Norway spoke first.', 'NOR:Kari Lund')).toBe(false);
  });
  it('a state by its name, adjective or capital', () => {
    for (const text of ['Norway spoke.', 'a Norwegian envoy', 'talks that Oslo wants'])
      expect(isNamed(text, 'NOR')).toBe(true);
    expect(isNamed('The hosts spoke.', 'NOR')).toBe(false);
  });
});
