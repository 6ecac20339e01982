import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { width } from '../width.js';
import { renderParseTerminal } from './terminal.js';
import type { ParsedText } from './view.js';

const parsed = (...sentences: ParsedText['sentences']): ParsedText => ({
  text: '',
  published: null,
  sentences,
  notices: [],
});
const plain = { width: 80, colour: false };

describe('renderParseTerminal', () => {
  it('shows the sentence, its words and its frames', () => {
    const lines = renderParseTerminal(parsed(REFUSAL), plain).split('\n');
    expect(lines[0]).toBe('Egypt refused to sign the treaty on Monday .');
    expect(lines.slice(-4)).toEqual([
      '',
      'refuse  Egypt · content sign · when 2020-03-02 · done',
      'sign    Egypt → treaty · planned, denied',
      '',
    ]);
  });
  it('puts a line between two sentences', () => {
    const text = renderParseTerminal(parsed(REFUSAL, REFUSAL), plain);
    expect(text.split(`\n\n${'─'.repeat(80)}\n\n`)).toHaveLength(2);
  });
  it('colours on demand, and only adds colour', () => {
    const coloured = renderParseTerminal(parsed(REFUSAL), { width: 80, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderParseTerminal(parsed(REFUSAL), plain));
  });
  it('keeps within the columns', () =>
    fc.assert(
      fc.property(anySentence, fc.integer({ min: 20, max: 140 }), (sentence, columns) => {
        const text = renderParseTerminal(parsed({ ...REFUSAL, words: sentence.words }), {
          width: columns,
          colour: false,
        });
        expect(text.split('\n').filter((line) => width(line) > Math.min(120, columns))).toEqual([]);
      }),
    ));
  it('lets nothing through that steers a terminal', () => {
    const [word] = REFUSAL.words;
    if (!word) throw new Error('the sample has words');
    const steering = { ...word, form: '\u001b[2J\u202e\u0007', lemma: '\u009b' };
    expect(renderParseTerminal(parsed({ ...REFUSAL, words: [steering] }), plain)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
    );
  });
});
