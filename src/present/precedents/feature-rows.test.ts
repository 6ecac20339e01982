import { describe, expect, it } from 'vitest';
import { codPrecedents } from '../../../test/cod-precedents.js';
import { penFor } from '../pen.js';
import { featureRows, letterOf, signOf } from './feature-rows.js';

const { own, cases } = codPrecedents();
const pen = (width: number) => penFor({ width, colour: false });

describe('cases below each other', () => {
  it('have a sign for each feature, and how many are like the process', () =>
    expect(featureRows({ side: 'NOR', features: own }, cases, pen(80)).slice(0, 4)).toEqual([
      '                        a b c d e f g h  like',
      'Norway, here            ● ● ● ● ● ± · ●',
      'Malta                   ● ± · ● · ● · ·  2 of 2',
      'Chad                    ○ · · · ● · ● ·  1 of 2',
    ]));
  it('have shorter names where there is little room', () =>
    expect(
      Math.max(...featureRows({ side: 'NOR', features: own }, cases, pen(40)).map((row) => row.length)),
    ).toBeLessThanOrEqual(40));
  it('stand alone without the process', () =>
    expect(featureRows(null, cases, pen(80))[0]).toBe('                        a b c d e f g h'));
});

it('letters and signs', () => {
  expect([letterOf('arms'), letterOf('left')]).toEqual(['a', 'h']);
  expect([signOf('yes'), signOf('no'), signOf('both'), signOf(null)]).toEqual(['●', '○', '±', '·']);
});
