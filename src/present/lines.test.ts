import { describe, expect, it } from 'vitest';
import { passage } from '../record/index.js';
import * as lines from './lines.js';
import { citations } from './references.js';

const made = { id: 'x', evidence: [passage('Their words.', 0, 12)], confidence: 1, rules: [] };

describe('lines', () => {
  it('says what a side wants, in our words and theirs', () => {
    const line = lines.positionLine(
      { ...made, kind: 'position', actor: 'PRK', stance: 'open_to', issue: 'normalization' },
      citations(),
    );
    expect(line).toEqual({
      kind: 'line',
      who: 'North Korea',
      says: 'open to · normal relations',
      quote: 'Their words.',
      refs: [1],
    });
  });

  it('says what divides whom, also where that is not said', () => {
    const obstacle = { ...made, kind: 'obstacle', issue: 'sanctions' } as const;
    expect(lines.obstacleLine({ ...obstacle, between: ['USA', 'PRK'] }, citations())).toMatchObject({
      who: 'Sanctions',
      says: 'between the United States and North Korea',
    });
    expect(lines.obstacleLine({ ...obstacle, between: [] }, citations()).says).toBe(
      'between whom is not said',
    );
  });

  it('says who judges what, and which way', () => {
    const judged = { ...made, kind: 'assessment', verdict: 'negative', by: ['XXX:experts'] } as const;
    expect(
      lines.assessmentLine({ ...judged, by: 'XXX:experts', about: 'the paper' }, citations()),
    ).toMatchObject({
      who: 'Experts',
      says: 'against · on the paper',
    });
    expect(lines.assessmentLine({ ...judged, by: 'XXX:author', about: '' }, citations()).says).toBe(
      'against',
    );
  });

  it('says how someone spoke', () => {
    const line = lines.statementLine(
      { ...made, kind: 'statement', speaker: ['USA', 'KOR'], direct: false, hedged: true },
      citations(),
    );
    expect(line).toMatchObject({ who: 'United States and South Korea', says: 'as reported, hedged' });
  });

  it('says what moved meanwhile, and when', () => {
    const capability = {
      ...made,
      kind: 'capability',
      actor: 'PRK',
      change: 'test',
      system: 'missile',
    } as const;
    expect(lines.capabilityLine({ ...capability, when: '2017-11-29' }, citations()).says).toBe(
      'missiles tested on 29 November 2017',
    );
    expect(lines.capabilityLine({ ...capability, when: null }, citations()).says).toBe('missiles tested');
    const alignment = {
      ...made,
      kind: 'alignment',
      parties: ['PRK', 'RUS'],
      direction: 'closer',
      when: '2024',
    };
    expect(
      lines.alignmentLine(alignment as Parameters<typeof lines.alignmentLine>[0], citations()).says,
    ).toBe('moved closer in 2024');
  });

  it.each([
    ['2019', null, 'contact stopped since 2019'],
    [null, '2007-02', 'contact stopped until February 2007'],
    ['2008', '2010-09-02', 'contact stopped from 2008 to 2 September 2010'],
    [null, null, 'contact stopped'],
    ['2019/..', null, 'contact stopped since 2019'],
  ])('a pause from %s to %s', (from, to, says) => {
    expect(
      lines.pauseLine({ ...made, kind: 'pause', parties: ['USA', 'PRK'], from, to }, citations()).says,
    ).toBe(says);
  });

  it('names the lesson of a precedent without repeating the passage', () => {
    const line = lines.precedentLine({ ...made, kind: 'precedent', about: null, case: 'Libya' }, citations());
    expect(line).toMatchObject({
      who: 'For no one in particular',
      says: 'lesson drawn from: Libya',
      quote: null,
    });
  });
});
