import { describe, expect, it } from 'vitest';
import { fromOutcome, fromWords, promisesShow, settled } from './encounter-marks.js';

const marksIn = (text: string): string[] =>
  fromWords({ spans: [{ start: 0, end: text.length }], promises: [], judgements: [] }, text).map(
    ({ mark }) => mark,
  );

describe('fromWords', () => {
  it.each([
    ['They signed a treaty.', ['treaty', 'agreement']],
    ['They signed no treaty.', ['noAgreement', 'noAgreement']],
    ['No date was set for another round.', ['noFollowUp']],
    ['The paper names no deadlines.', ['thin']],
    ['No joint text was issued.', ['thin']],
    ['There was no ceremony.', []],
    ['The day brought no ceremony, but later a ceremony was held.', ['ceremony']],
  ])('%s', (text, marks) => expect(marksIn(text)).toEqual(expect.arrayContaining(marks)));

  it('shows the whole sentence of a denial', () => {
    const text = 'They met. Oslo denied that progress was made.';
    const [reason] = fromWords(
      { spans: [{ start: 0, end: text.length }], promises: [], judgements: [] },
      text,
    );
    expect(reason).toMatchObject({
      mark: 'noResult',
      evidence: [{ quote: 'Oslo denied that progress was made.' }],
    });
  });
});

describe('fromOutcome', () => {
  it('says nothing where the outcome is not told', () => {
    expect(fromOutcome({ outcome: 'unstated', evidence: [] })).toEqual([]);
    expect(fromOutcome({ outcome: 'none', evidence: [] }).map(({ mark }) => mark)).toEqual(['noAgreement']);
  });
});

describe('promisesShow', () => {
  const made = (...levels: number[]) => levels.map((specificity) => ({ specificity, passage: specificity }));
  it('counts broad promises only where they are more than specific ones', () => {
    expect(promisesShow(made(1, 2, 6))).toEqual({ specific: [6], broad: [1, 2] });
    expect(promisesShow(made(1, 6))).toEqual({ specific: [6], broad: [] });
    expect(promisesShow([])).toEqual({ specific: [], broad: [] });
  });
});

describe('settled', () => {
  const reasons = (...marks: string[]) => marks.map((mark) => ({ mark }));
  it('keeps one reason for a mark, and silences what another one outdoes', () => {
    expect(settled(reasons('first', 'first'))).toEqual(reasons('first'));
    expect(settled(reasons('treaty', 'agreement', 'aims'))).toEqual(reasons('treaty'));
    expect(settled(reasons('noAgreement', 'promises', 'praise'))).toEqual(reasons('noAgreement', 'praise'));
  });
});
