import type { Answer } from '../src/record/index.js';

const ground = {
  entry: 'e1',
  item: 'i1',
  document: 'herring',
  day: '2020-01-20',
  quote: 'summary: Norway </svg><script>alert("1")</script> would talk\nactor: NOR',
};

/** An answer with all parts, whose words would break out of a page that does not escape them. */
export const madeAnswer = (rest: Partial<Answer> = {}): Answer => ({
  question: {
    id: 'officials-meet-1',
    text: 'Will <b>Norway</b> & Iceland meet?',
    event: 'officials_meet',
    parties: ['NOR', 'ISL'],
    system: null,
    entry: null,
    from: '2020-02-01',
    to: '2020-05-11',
    rule: 'Counts if they meet <by> 2020-05-11.',
  },
  asOf: '2020-02-01',
  probability: 0.2,
  interval: [0.1, 0.4],
  says: 'They meet every few years, last on 2018-03-04; that alone gives 11 %.',
  working: {
    reference: {
      name: 'meetings since 1990-01-01',
      events: 9,
      years: 30,
      probability: 1 / 9,
      width: 'sides',
      says: '9 times in 30 years',
    },
    members: [
      { name: 'usual rate', probability: 1 / 9, weight: 0, says: 'all years' },
      { name: 'recent rate', probability: 0.15, weight: 1, says: 'since 2015-01' },
    ],
    drivers: [
      { name: 'small', says: 'a little', moved: Math.log(2) - 1 },
      { name: 'large', says: 'more', moved: 1 },
    ],
    signals: [
      { name: 'openness', says: 'they say so', moved: 0.5, grounds: [ground] },
      ...Array.from({ length: 7 }, (_, i) => ({
        name: `sign ${i}`,
        says: 'none',
        moved: -0.01 * i,
        grounds: [],
      })),
    ],
    course: [
      { day: '2020-02-01', probability: 0, interval: [0, 0] },
      { day: '2020-03-22', probability: 0.1, interval: [0.05, 0.2] },
      { day: '2020-05-11', probability: 0.2, interval: [0.1, 0.4] },
    ],
    changes: [{ if: 'their ministers met now', probability: 0.3 }],
    missing: ['The record ends on 2020-01-20.'],
  },
  ...rest,
});
