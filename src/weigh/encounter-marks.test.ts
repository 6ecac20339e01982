import { describe, expect, it } from 'vitest';
import { fromOutcome, fromWords, promisesShow, settled } from './encounter-marks.js';
import { ENCOUNTER_WEIGHTS } from './encounter-weights.js';

const marksIn = (text: string): string[] => [
  ...new Set(
    fromWords({ spans: [{ start: 0, end: text.length }], promises: [], judgements: [] }, text).map(
      ({ mark }) => mark,
    ),
  ),
];

describe('fromWords', () => {
  it.each([
    ['They signed a treaty.', ['treaty', 'agreement']],
    ['They signed no treaty.', ['noAgreement']],
    ['No date was set for another round.', ['noFollowUp']],
    ['The paper names no deadlines.', ['thin']],
    ['No joint text was issued.', ['thin']],
    ['There was no ceremony.', []],
    ['They met in an effort to draw up an agreement.', []],
    ['They hope to sign an accord in May.', []],
    ['They signed an accord that may end the war.', ['treaty', 'agreement']],
    ['They called for a deal and agreed to open the bridge.', ['agreement']],
    ['The day brought no ceremony, but later a ceremony was held.', ['ceremony']],
  ])('%s', (text, marks) => expect(marksIn(text)).toEqual(marks));

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
    expect(fromOutcome({ outcome: 'unstated', agreements: ['Oslo paper'], evidence: [] })).toMatchObject([
      { mark: 'agreement', says: 'a text was adopted: Oslo paper' },
    ]);
    expect(fromOutcome({ outcome: 'none', evidence: [] }).map(({ mark }) => mark)).toEqual(['noAgreement']);
  });
});

describe('promisesShow', () => {
  const shownBy = (...levels: number[]) =>
    promisesShow(levels.map((specificity) => ({ specificity, passage: specificity }))).map(
      ({ mark, points, passages }) => ({ mark, points, passages }),
    );
  it('gives specific and broad promises the points of their share', () => {
    const { promises, aims } = ENCOUNTER_WEIGHTS;
    expect(shownBy(1, 2, 6, 7)).toEqual([
      { mark: 'promises', points: promises.points / 2, passages: [6, 7] },
      { mark: 'aims', points: aims.points / 2, passages: [1, 2] },
    ]);
    expect(shownBy(3)).toEqual([]);
    expect(shownBy()).toEqual([]);
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
