import { describe, expect, it } from 'vitest';
import { COD_CASES, codPrecedents } from '../../../test/cod-precedents.js';
import { renderPrecedents } from './page.js';

const page = (report = codPrecedents(), width = 80, seenFrom = '') =>
  renderPrecedents({ title: 'The cod banks', seenFrom, report }, { width, colour: false });

describe('the page of precedents', () => {
  it('has features at a glance, the process, cases held up and others, and what is left out', () => {
    const text = page();
    expect(text).toMatch(/^Precedents beside Norway\nThe cod banks · as of 30 June 2022\n/);
    expect(text.match(/^(?:Feature by|Here|Cases).*$/gm)).toEqual([
      'Feature by feature',
      'Here, from the record',
      'Cases that are held up',
      'Cases that nobody is seen to hold up',
    ]);
    expect(text).toMatch(/\n1 precedent rests on rows that nobody has checked, and is left out\.\n$/);
  });
  it('keeps within narrow columns', () =>
    expect(
      Math.max(
        ...page(codPrecedents(), 40)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40));
  it('says how it found the side, and from where it is looked at', () => {
    expect(page(codPrecedents(), 100, 'as known on 1 May 2022')).toContain('as known on 1 May 2022');
    const report = codPrecedents();
    const promised = { ...report, about: report.about && { ...report.about, from: 'promises' as const } };
    expect(page(promised, 100)).toContain(
      'No precedent names whom it is for; Norway promised most to give something up.',
    );
  });
  it('says what is missing where nothing tells whose conduct they inform', () => {
    expect(page({ ...codPrecedents(), about: null })).toContain('name it with');
  });
  it('is one sentence where there is no case', () => {
    const none = COD_CASES.filter(({ slots }) => slots.kind !== 'precedent');
    for (const entries of [none, []])
      expect(page(codPrecedents({}, entries)).replace(/\s+/g, ' ')).toMatch(
        /2022 No earlier case is told of in this dossier, [^.]+\. $/,
      );
  });
});
