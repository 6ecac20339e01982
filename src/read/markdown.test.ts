import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawDocument } from './format.js';
import { extract } from './markdown.js';

const raw = (text: string): RawDocument => ({
  source: 'note.md',
  name: 'note.md',
  bytes: Buffer.from(text),
  contentType: null,
  charset: null,
});
const textOf = (text: string): string => extract(raw(text)).text;

describe('Markdown', () => {
  it('gives up its marks and keeps its paragraphs', () => {
    const source = [
      '# Talks at the **lake**',
      '',
      'The *envoys* met',
      'for _two_ days. See [the note](https://example.org/a_(b)) or <https://example.org/x>.',
      '',
      '> A quoted line',
      '> goes on.',
      '',
      '- first point',
      '  goes on',
      '- second `point`',
      '',
      '1. one',
      '2. two',
      '',
      '---',
      '',
      '```',
      'kept  as_it_is *here*',
      '```',
      '',
      '[ref]: https://example.org',
      '![A map](map.png) of the &amp; border, 5 \\* 3, snake_case_name',
    ].join('\n');
    expect(textOf(source)).toBe(
      [
        'Talks at the lake',
        'The envoys met for two days. See the note or https://example.org/x.',
        'A quoted line goes on.',
        'first point goes on\nsecond point',
        'one\ntwo',
        'kept as_it_is *here*',
        'A map of the & border, 5 * 3, snake_case_name',
      ].join('\n\n'),
    );
  });

  it('reads tables row by row', () => {
    expect(textOf('| Who | When |\n| --- | :-: |\n| Envoys | May |')).toBe('Who When\nEnvoys May');
  });

  it('knows title and date from the front matter', () => {
    const source =
      '---\ntitle: "Two days at the lake"\ndate: 2018-06-12T10:00:00Z\ntags: [a]\n---\n# Other\n\nText.';
    expect(extract(raw(source))).toMatchObject({ title: 'Two days at the lake', published: '2018-06-12' });
    expect(textOf(source)).toBe('Other\n\nText.');
  });

  it('takes the first heading for a title, and `published` before `date`', () => {
    expect(extract(raw('Text.\n\n## The *lake* ##\n'))).toMatchObject({ title: 'The lake', published: null });
    expect(extract(raw('---\ndate: 2018-06-13\npublished: 12 June 2018\n---\n'))).toMatchObject({
      published: '2018-06-12',
    });
  });

  it('is read in bounded time, whatever stands in a line', () => {
    const start = performance.now();
    const lines = [
      '[',
      '*a',
      '_',
      '`',
      '<a ',
      '|',
      '- ',
      '>',
      '#',
      '-',
      '\\',
      '![',
      '~~',
      '&',
      '(',
      ' ',
      '***',
      '<!--',
      '[a](',
      '* ',
    ];
    for (const part of lines) textOf(`${part.repeat(200_000 / part.length)}x`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('never fails', () => {
    const marks = fc.array(
      fc.constantFrom(
        '#',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '\n',
        '> ',
        '- ',
        '|',
        '---\n',
        '```\n',
        'word',
        ' ',
      ),
    );
    fc.assert(fc.property(marks, (parts) => typeof textOf(parts.join('')) === 'string'));
  });
});
