import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

const wants = (text: string, given = {}) =>
  read('position', text, given).map((p) => [p.actor, p.stance, p.issue]);

describe('positions', () => {
  it.each([
    ['Egypt demanded a withdrawal from the occupied land.', 'EGY', 'demands', 'territory'],
    ['Japan offered food aid.', 'JPN', 'offers', 'humanitarian'],
    ['Iran is ready to resume talks.', 'IRN', 'open_to', 'normalization'],
    ['Iran is not ready to resume talks.', 'IRN', 'refuses', 'normalization'],
    ['Serbia rejected the election.', 'SRB', 'refuses', 'governance'],
    ['China did not rule out sanctions.', 'CHN', 'open_to', 'sanctions'],
  ])('%s', (text, actor, stance, issue) => expect(wants(text)).toEqual([[actor, stance, issue]]));

  it('gives "I" in quoted words to the speaker', () =>
    expect(wants('“I would like to end the war,” Emmanuel Macron said.')[0]?.[0]).toBe(
      'FRA:Emmanuel Macron',
    ));
  it('takes no wish of the author', () => expect(wants('Talks should begin soon.')).toEqual([]));
  it('takes a duty laid on another for a demand, whatever it is about', () =>
    expect(wants('Kosovo must dissolve the office, Serbia said.')).toEqual([['SRB', 'demands', 'other']]));
  it('takes what is wanted in passing, under a condition or of nothing in particular for no position', () => {
    expect(wants('Chad sent its army, seeking the rebels of the south.')).toEqual([]);
    expect(wants('If Sudan rejects the plan, the aid will end.')).toEqual([]);
    expect(wants('Kenya wants a good year.')).toEqual([]);
  });
  it('takes what will not be done for refused', () =>
    expect(wants('Cyprus will never accept two states.')[0]?.[1]).toBe('refuses'));
  it('takes what is said and what is said with it in passing for one position', () => {
    const found = read('position', 'Serbia rejected the plan, refusing to accept a partition of the town.');
    expect(found.map((p) => p.evidence[0]?.quote)).toEqual([
      'Serbia rejected the plan, refusing to accept a partition of the town',
    ]);
  });
});
