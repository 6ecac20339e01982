import { describe, expect, it } from 'vitest';
import { capabilityEntry, promiseEntry, promiseTold as told, unchecked } from '../../../test/told-promise.js';
import { possiblyAgainst } from './refraining.js';

const promise = (quote: string) =>
  promiseEntry('p', [told('accord', '2031-01-10', { issue: 'missiles' }, { quote })]);
const against = (quote: string, ...acts: ReturnType<typeof capabilityEntry>[]) =>
  possiblyAgainst(promise(quote), acts, '2035-01-01').map(({ entry }) => entry);

describe('possiblyAgainst', () => {
  const PLEDGE = 'Chad undertook to refrain from missile tests';

  it('shows what the promiser did after a promise to leave it undone, the earliest first', () =>
    expect(
      against(
        PLEDGE,
        capabilityEntry('later', '2033-01-01'),
        capabilityEntry('sooner', '2032-01-01', { change: 'deploy' }),
      ),
    ).toEqual(['sooner', 'later']));

  it.each([
    ['what came before', capabilityEntry('x', '2030-01-01')],
    ['what is not known yet', capabilityEntry('x', '2036-01-01')],
    ['what others did', capabilityEntry('x', '2032-01-01', { actor: 'NOR' })],
    ['other means', capabilityEntry('x', '2032-01-01', { system: 'conventional' })],
    ['cuts and judgements', capabilityEntry('x', '2032-01-01', { change: 'reduce' })],
    ['rows that nobody has checked', capabilityEntry('x', '2032-01-01', {}, unchecked('x'))],
  ])('leaves out %s', (_, act) => expect(against(PLEDGE, act)).toEqual([]));

  it('asks for words that promise to leave something undone', () => {
    const act = capabilityEntry('x', '2032-01-01');
    expect(against('Chad promised talks on missiles', act)).toEqual([]);
    for (const words of [
      'a moratorium on missile launches',
      'no further missile tests',
      'Chad will not test missiles',
    ])
      expect(against(words, act)).toEqual(['x']);
  });

  it('holds only long-range ones against a promise on long-range missiles', () => {
    const words = 'Chad will halt long-range missile tests';
    const near = capabilityEntry('near', '2032-01-01', {}, { quote: 'fired a short-range missile' });
    const far = capabilityEntry('far', '2032-02-01', {}, { quote: 'fired an intercontinental missile' });
    const rocket = capabilityEntry('rocket', '2032-03-01', { system: 'space' });
    expect(against(words, near, far, rocket)).toEqual(['far', 'rocket']);
  });
});
