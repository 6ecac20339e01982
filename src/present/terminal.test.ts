import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import { makeBrief } from './brief.js';
import { renderTerminal } from './terminal.js';
import { width } from './width.js';

const plain = { width: 80, colour: false };

describe('renderTerminal', () => {
  it('tells the sections in order', () => {
    const text = renderTerminal(makeBrief(SAMPLE), plain);
    const titles =
      'Encounters|Promises|What each side wants|What divides them|Judgements|Meanwhile|Precedents|Who said what|Proposed next|Left open|Passages';
    const found = text.split('\n').filter((line) => titles.split('|').includes(line));
    expect(found.join('|')).toBe(titles);
  });

  it.each([80, 40, 24])('keeps within %i columns', (columns) => {
    const lines = renderTerminal(makeBrief(SAMPLE), { width: columns, colour: false }).split('\n');
    // The bar is one picture of 38 columns and needs a terminal of 40.
    const wide = lines.filter((line) => width(line) > Math.max(columns, line.includes('┃') ? 40 : 0));
    expect(wide).toEqual([]);
  });

  it('writes no escape without colour and only its own with', () => {
    expect(renderTerminal(makeBrief(SAMPLE), plain)).not.toContain('\u001b');
    expect(renderTerminal(makeBrief(SAMPLE), { width: 80, colour: true })).toContain('\u001b[1');
  });

  it('lets no control character or bidi mark of a document through', () => {
    const title = 'A\u001b[2J\u0007 title\u202e with\u2066 marks\u0085 and \ud800 half';
    const text = renderTerminal(makeBrief(sampleWith({ document: { ...SAMPLE.document, title } })), plain);
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    );
    expect(text).toContain('A�[2J');
  });

  it('says so where nothing was found', () => {
    const text = renderTerminal(makeBrief(sampleWith({ items: [], notices: [] })), plain);
    expect(text).toContain('Nothing was found that bears on a diplomatic process.');
    expect(text).not.toContain('Passages');
  });
});
