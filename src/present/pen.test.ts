import { describe, expect, it } from 'vitest';
import { asText, penFor } from './pen.js';

describe('a pen', () => {
  it('hangs the lines that follow and keeps numbers of passages with their word', () => {
    const { put } = penFor({ width: 24, colour: false });
    expect(put('the two sides met again [12][13]', 2, 4)).toEqual([
      '  the two sides met',
      '    again [12][13]',
    ]);
  });
  it('keeps a percent sign with its figure', () =>
    expect(penFor({ width: 20, colour: false }).put('they hold it for 12 % likely')).toEqual([
      'they hold it for',
      '12 % likely',
    ]));
  it('writes no wider than people read, and no narrower than words', () => {
    expect(penFor({ width: 400, colour: false }).columns).toBe(88);
    expect(penFor({ width: 3, colour: false }).columns).toBe(20);
  });
  it('lets nothing through that steers a terminal', () =>
    expect(penFor({ width: 80, colour: false }).put('a\u001b[2Jb\u202ec')).toEqual(['a\ufffd[2Jb\ufffdc']));
  it('inks where colour is wanted', () =>
    expect(penFor({ width: 80, colour: true }).put('word', 1, 1, 'bold')).toEqual([
      ' \u001b[1mword\u001b[0m',
    ]));
  it('draws a line above a part', () =>
    expect(penFor({ width: 20, colour: false }).heading('Part')).toEqual(['', 'Part', '─'.repeat(20)]));
});

it('joins lines without blanks at their ends', () => expect(asText(['a  ', ' b'])).toBe('a\n b\n'));
