import { clip, quoted } from '../clip.js';
import { description } from './description.js';
import { arcBand } from './svg-arcs.js';
import { type Band, number, xml } from './svg-band.js';
import { frameBand } from './svg-frames.js';
import { type Layout, layoutOf, PADDING, SIZE } from './svg-layout.js';
import { markBand } from './svg-marks.js';
import { STYLE } from './svg-style.js';
import type { ParsedSentence, ParsedText } from './view.js';

/** A wider drawing is shown smaller, down to the scale at which its small type can just be read. In pixels, and as a share. */
const WIDEST = 1600;
const SMALLEST = 0.75;

/** The words with their universal tags below. */
function wordBand({ sentence, middles }: Layout): Band {
  const markup = sentence.words.map(({ form, upos }, i) => {
    const x = number(middles[i] ?? 0);
    return `<text class="word" x="${x}" y="${SIZE.word}">${xml(form)}</text><text x="${x}" y="${SIZE.word + SIZE.label + 6}">${xml(upos)}</text>`;
  });
  return { markup: markup.join('\n'), height: SIZE.word + SIZE.label + 18, right: 0 };
}

/** A sentence with all its bands, one under the other. */
function sentenceBand(sentence: ParsedSentence): Band {
  const layout = layoutOf(sentence);
  const bands = [arcBand(layout), wordBand(layout), markBand(layout), frameBand(layout)];
  const { markup, height, right } = stacked(bands, 0);
  return { markup, height, right: Math.max(right, layout.right) + PADDING };
}

/** Bands one under the other, with some pixels between two. */
function stacked(bands: readonly Band[], gap: number): Band {
  let height = 0;
  const parts = bands.map((band, i) => {
    const top = i === 0 ? 0 : height + gap;
    height = top + band.height;
    return `<g transform="translate(0,${number(top)})">\n${band.markup}\n</g>`;
  });
  return {
    markup: parts.join('\n'),
    height,
    right: bands.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/**
 * The drawing as an SVG that stands by itself: no script, no font and no other file. Light or dark as the reader's screen is; words
 * are text, and a description tells it to who does not see it.
 */
export function renderParseSvg(parsed: ParsedText): string {
  const { markup, height, right } = stacked(parsed.sentences.map(sentenceBand), 2 * PADDING);
  const [wide, high] = [Math.ceil(right), Math.ceil(height + 2 * PADDING)];
  const scale = Math.max(SMALLEST, Math.min(1, WIDEST / wide));
  const size = `viewBox="0 0 ${wide} ${high}" width="${Math.round(wide * scale)}" height="${Math.round(high * scale)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size} role="img" xml:lang="en">
<title>${xml(`Analysis of ${quoted(clip(parsed.text))}`)}</title>
<desc>${xml(parsed.sentences.map(description).join(' '))}</desc>
<style>
${STYLE}
</style>
<rect class="ground" width="${wide}" height="${high}"/>
<g transform="translate(0,${PADDING})">
${markup}
</g>
</svg>
`;
}
