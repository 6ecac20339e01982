import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('pauses', () => {
  it('tells when it began', () =>
    expect(
      read('pause', 'The diplomatic pause since 2009 between India and Pakistan has ended.')[0],
    ).toMatchObject({
      parties: ['IND', 'PAK'],
      from: '2009',
      to: null,
    }));
  it('tells when it ended', () =>
    expect(read('pause', 'In May 2011 Iraq and Kuwait resumed talks after two years.')[0]).toMatchObject({
      from: '2009',
      to: '2011-05',
    }));
  it('counts back how long it lasted', () =>
    expect(
      read('pause', 'On 29 July 2011 Cuba and Spain held their first talks in 18 months.')[0],
    ).toMatchObject({ from: '2010-01', to: '2011-07-29' }));
  it('is none where talks are not broken off', () =>
    expect(read('pause', 'Iran did not break off the talks with Britain.')).toEqual([]));
  it('knows no day where only the latest is told', () =>
    expect(
      read('pause', 'Talks between Iraq and Kuwait were halted more than two years ago.')[0],
    ).toMatchObject({
      from: null,
    }));
  it('is one a sentence', () =>
    expect(read('pause', 'The stalled talks between Iraq and Kuwait have stalled.')).toHaveLength(1));
});
