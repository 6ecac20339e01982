import { describe, expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { beside } from './beside.js';

const pen = penFor({ width: 80, colour: false });

describe('a label beside lines', () => {
  it('stands beside the first', () =>
    expect(beside('12 June', 9, ['one', 'two'], pen)).toEqual(['12 June  one', '         two']));
  it('keeps its own blanks', () => expect(beside('9:00   1', 10, ['x'], pen)).toEqual(['9:00   1  x']));
  it('is wrapped where it is long, below the lines too', () =>
    expect(beside('12 May and 13 June', 9, ['one'], pen)).toEqual([
      '12 May   one',
      'and 13   ',
      'June     ',
    ]));
  it('leaves its column empty where it says nothing', () =>
    expect(beside('', 4, ['one'], pen)).toEqual(['    one']));
});
