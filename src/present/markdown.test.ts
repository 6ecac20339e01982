import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import { makeBrief } from './brief.js';
import { renderMarkdown } from './markdown.js';

describe('renderMarkdown', () => {
  it('has a title, sections and passages', () => {
    const text = renderMarkdown(makeBrief(SAMPLE));
    expect(text).toMatch(/^# Talk of new talks\n\n10 November 2025 · /);
    expect(text).toContain(
      '\n## Encounters\n\n- **12 June 2018 · Singapore · leaders** Donald Trump and Kim Jong Un\n',
    );
    expect(text).toMatch(/\n- \\\[2\\\] “Donald Trump and Kim Jong Un signed .+”, characters 0–\d+\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each([
    ['# not a heading', '# \\# not a heading'],
    ['1. not a list', '# 1\\. not a list'],
    ['- nor this', '# \\- nor this'],
    ['a *b* _c_ [d](e) <f> `g` h|i', '# a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` h\\|i'],
    ['over\nlines\u001b[0m', '# over lines�\\[0m'],
  ])('escapes %j', (title, line) => {
    const document = { ...SAMPLE.document, title };
    expect(renderMarkdown(makeBrief(sampleWith({ document }))).split('\n')[0]).toBe(line);
  });
});
