import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('capabilities', () => {
  it.each([
    ['India test-fired a ballistic missile in March 2012.', 'IND', 'test', 'missile', '2012-03'],
    ['Iran expanded its uranium enrichment.', 'IRN', 'advance', 'nuclear', null],
    ['Russia deployed 5,000 troops to Belarus.', 'RUS', 'deploy', 'conventional', null],
    ['Libya dismantled its missiles.', 'LBY', 'reduce', 'missile', null],
  ])('%s', (text, actor, change, system, when) =>
    expect(read('capability', text)[0]).toMatchObject({ actor, change, system, when }),
  );

  it.each([
    ['China exploded its first atomic bomb.', 'CHN', 'test'],
    ['Ethiopian troops entered the town.', 'ETH', 'deploy'],
    ['South Africa gave up its nuclear weapons.', 'ZAF', 'reduce'],
    ['Pakistan is a nuclear power.', 'PAK', 'assessed'],
  ])('%s', (text, actor, change) => expect(read('capability', text)[0]).toMatchObject({ actor, change }));

  it('takes the kind of a test from its name, not from what else the sentence names', () => {
    const found = read(
      'capability',
      'They condemned the Iranian missile launch and its nuclear and missile programs.',
    );
    expect(found.map(({ system }) => system)).toEqual(['missile']);
  });

  it.each([
    ['Peru condemned Chile for its test of a missile.', 'CHL'],
    [
      "Peru condemned Chile's reckless acts, including operations near the border and the launch of a missile.",
      'CHL',
    ],
    ['Peru warned that the missile tests by Chile alarmed Bolivia.', 'CHL'],
  ])('is of whoever does it, not of who speaks of it: %s', (text, actor) =>
    expect(read('capability', text)).toMatchObject([{ actor, change: 'test', system: 'missile' }]),
  );
  it.each([
    'Peru promised to halt missile launches, tests and drills.',
    'Peru discussed the launch of a missile.',
    'Peru limited the ability of Chile to develop missiles.',
  ])('takes no deed that is forgone or of nobody: %s', (text) =>
    expect(read('capability', text)).toEqual([]),
  );

  it('reads no massing of forces from weapons of mass destruction', () =>
    expect(
      read('capability', 'Spending on weapons of mass destruction and on missiles worries Peru.'),
    ).toEqual([]));

  it('takes no denial', () => expect(read('capability', 'Iran did not test a missile.')).toEqual([]));
  it.each(['Pakistan will test a missile next month.', 'India plans to build more warheads.'])(
    'takes no intent: %s',
    (text) => expect(read('capability', text)).toEqual([]),
  );
});
