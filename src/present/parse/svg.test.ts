import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, parsedSentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { renderParseSvg } from './svg.js';
import type { ParsedText } from './view.js';

const draw = (...sentences: ParsedText['sentences']): string =>
  renderParseSvg({ text: 'Egypt refused.', published: null, sentences, notices: [] });
const sizeOf = (svg: string): number[] => (/viewBox="([\d ]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

/** Elements that are not closed in turn, or text that breaks the markup: "" where all is well. */
function malformed(svg: string): string {
  const open: string[] = [];
  for (const [, closing, name = '', attributes, empty] of svg.matchAll(
    /<(\/?)(\w+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (closing && open.pop() !== name) return `</${name}> closes another`;
    if (!closing && !empty) open.push(name);
    if (attributes?.includes('NaN')) return attributes;
  }
  const rest = svg.replace(/<style>[^<]*<\/style>/, '').replace(/<\/?\w+(?:\s[\w:-]+="[^"<]*")*\/?>/g, '');
  return open.join() || (/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.exec(rest)?.[0] ?? '');
}

describe('renderParseSvg', () => {
  const svg = draw(REFUSAL);
  it('shows the words as text, with their tags', () => {
    for (const { form, upos } of REFUSAL.words) {
      expect(svg).toContain(`>${form}</text>`);
      expect(svg).toContain(`>${upos}</text>`);
    }
  });
  it('tells what it shows to who does not see it', () => {
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*>\n<title>Analysis of “Egypt refused.”<\/title>\n<desc>Words: Egypt PROPN/,
    );
  });
  it('stands by itself', () =>
    expect(svg).not.toMatch(/<script|\shref=|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/));
  it('is well-formed, whatever the words', () =>
    fc.assert(fc.property(anySentence, (sentence) => malformed(draw(sentence)) === '')));
  it('lets no text act as markup', () => {
    const evil = REFUSAL.words.map((word) => ({ ...word, form: '</text><script>&"\'', relation: '"><a' }));
    expect(malformed(draw({ ...REFUSAL, words: evil }))).toBe('');
    expect(draw({ ...REFUSAL, words: evil })).not.toContain('<script');
  });
  it('puts sentences under one another', () => {
    const [[, , width, height = 0], [, , twoWidth, twoHeight]] = [
      sizeOf(svg),
      sizeOf(draw(REFUSAL, REFUSAL)),
    ];
    expect(twoWidth).toBe(width);
    expect(twoHeight).toBe(2 * height);
  });
  it('shows a wide drawing smaller, but never too small', () => {
    const words = (count: number) =>
      parsedSentence(
        Array.from({ length: count }, (_, i) => `treaty/treaty/NOUN|NN/${i ? 1 : 0}/conj`).join(' '),
      );
    const shown = (count: number): number => {
      const drawing = draw(words(count));
      return Number(/ width="(\d+)" height/.exec(drawing)?.[1]) / (sizeOf(drawing)[2] ?? 1);
    };
    expect(shown(4)).toBe(1);
    expect(shown(200)).toBeCloseTo(0.75, 2);
  });
});
