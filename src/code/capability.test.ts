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

  it('takes no denial', () => expect(read('capability', 'Iran did not test a missile.')).toEqual([]));
});
