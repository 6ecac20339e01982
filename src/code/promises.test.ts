import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { evidenceOf } from './passage.js';
import { isBulletOfAct, splitPromises } from './promises.js';

const split = (text: string, after: number) => {
  const { d } = contextFor(text);
  return splitPromises(d, { from: 0, to: d.analysis.tokens.length }, after).map(
    (run) => evidenceOf(d, run).quote,
  );
};

describe('splitPromises', () => {
  it('parts a list of acts', () =>
    expect(
      split('They agreed to open the road, to free all prisoners and to withdraw their troops.', 2),
    ).toEqual(['They agreed to open the road', 'to free all prisoners', 'to withdraw their troops']));
  it('keeps one act with two objects whole', () =>
    expect(split('They agreed to open the road and the port.', 2)).toHaveLength(1));
  it('drops words that only bind', () =>
    expect(split('They will seek to: promote fair trade; strengthen the old alliance.', 4)).toEqual([
      'promote fair trade',
      'strengthen the old alliance',
    ]));
});

describe('isBulletOfAct', () => {
  it.each([
    ['- Halt the export of steel.', true],
    ['• Fully implement the accord.', true],
    ['The export of steel fell.', false],
  ])('%s', (text, is) => expect(isBulletOfAct(contextFor(text).d, 0)).toBe(is));
});
