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
});
