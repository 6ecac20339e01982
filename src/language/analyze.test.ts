import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from './analysis.js';
import { analyze } from './analyze.js';
import { rootOf } from './parse/index.js';

const published = '2018-05-24';

/** A report of ours that has all that the language room looks for. */
const report = [
  'OSTIA, May 23 — South Korea’s president met the U.S. envoy, Ana Lund, in Geneva on 9 March.',
  '“We will sign by June 2019,” he said. North Korea did not reply.',
].join('\n\n');

/** What stands at each span of a list. */
const words = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('analyze', () => {
  const { text, ...found } = analyze(report, published);

  it('cuts paragraphs, sentences and tokens', () => {
    expect(words(text, found.paragraphs)).toEqual(report.split('\n\n'));
    expect(words(text, found.sentences)).toEqual([
      'OSTIA, May 23 —',
      'South Korea’s president met the U.S. envoy, Ana Lund, in Geneva on 9 March.',
      '“We will sign by June 2019,” he said.',
      'North Korea did not reply.',
    ]);
    const [, , quoted] = found.sentences;
    expect(found.tokens.forms.slice(quoted?.from, quoted?.to)).toEqual(
      '“ We will sign by June 2019 , ” he said .'.split(' '),
    );
  });

  it('dates times by the day of publication', () =>
    expect(found.times.map((time) => [text.slice(time.start, time.end), time.value, time.relation])).toEqual([
      ['May 23', '2018-05-23', undefined],
      ['9 March', '2018-03-09', undefined],
      ['June 2019', '2019-06', 'by'],
    ]));

  it('says whom names, offices and pronouns denote', () =>
    expect(
      found.mentions.map((mention) => [text.slice(mention.start, mention.end), ...mention.refs]),
    ).toEqual([
      ['South Korea’s president', 'KOR:Moon Jae-in'],
      ['U.S. envoy', 'USA:Ana Lund'],
      ['Ana Lund', 'USA:Ana Lund'],
      ['he', 'KOR:Moon Jae-in'],
      ['North Korea', 'PRK'],
    ]));

  it('parses each sentence', () => {
    const roots = found.sentences.map((sentence) => rootOf(found.trees, sentence));
    expect(roots.map((root) => found.tokens.forms[root])).toEqual(['OSTIA', 'met', 'said', 'reply']);
  });

  it('finds quotations and places', () => {
    expect(words(text, found.quotations)).toEqual(['“We will sign by June 2019,”']);
    expect(found.places.map(({ name, state }) => [name, state])).toEqual([['Geneva', 'CHE']]);
    expect(found.turns).toEqual([]);
  });

  it('leaves open what hangs on an unknown day', () => {
    const undated = analyze(report);
    expect(undated.published).toBeNull();
    expect(undated.times.map(({ value }) => value)).toEqual([null, null, '2019-06']);
    expect(undated.mentions[0]?.refs).toEqual(['KOR']);
  });

  it('finds nothing in nothing', () => {
    const { text: _, published: day, tokens, trees, ...lists } = analyze('', published);
    expect([tokens.length, trees.heads.length]).toEqual([0, 0]);
    for (const list of Object.values(lists)) expect(list).toEqual([]);
    expect(day).toBe(published);
  });
});

/** Spans that are in order, hold something and lie within the text. */
function expectOrdered(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = start;
  }
  for (const { end } of spans) expect(end).toBeLessThanOrEqual(length);
}

function expectSound({ text, tokens, ...found }: Analysis): void {
  const { paragraphs, sentences, times, quotations, mentions, places, turns } = found;
  for (const spans of [paragraphs, sentences, times, quotations, mentions, places, turns])
    expectOrdered(spans, text.length);
  expect(tokens.forms).toEqual(tokens.forms.map((_, i) => text.slice(tokens.starts[i], tokens.ends[i])));
  expect(tokens.lower).toHaveLength(tokens.length);
  // Sentences share out all tokens, and each lies in its paragraph.
  expect(sentences.map(({ from }) => from)).toEqual(
    [0, ...sentences.map(({ to }) => to)].slice(0, sentences.length),
  );
  expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
  for (const { start, end, paragraph } of sentences) {
    expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Number.NaN);
    expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
  }
}

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...report.split(/(?<= )/),
      ...[
        'MR. LUND: ',
        'Q ',
        '\n\n',
        '\n',
        '“',
        '”',
        '"',
        "'",
        'Kim ',
        'he ',
        'both sides ',
        'last week ',
        'since ',
      ],
      ...['\ud83d', '\ude00', '\u202e', '\u0000', '\u0085', 'İ', '7', '-', '/', 'constructor ', '__proto__ '],
    ),
    { maxLength: 60 },
  );
  const texts = fc.oneof(
    pieces.map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((codes) => String.fromCharCode(...codes)),
  );

  it('gives ordered spans at exact places, lone surrogates or not', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom(published, '2024-02-29', null), (text, day) => {
        expectSound(analyze(text, day));
      }),
      { numRuns: 300 },
    ));

  it('gives the same every time', () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyze(text, published)).toStrictEqual(analyze(text, published));
      }),
      { numRuns: 50 },
    ));
});
