import type { Answer, Forecast, Question } from '../src/record/index.js';

/** A question on an invented process. */
export const WHALING: Question = {
  id: 'q1',
  text: 'Will Norway and Iceland meet in May 2022?',
  event: 'officials_meet',
  parties: ['ISL', 'NOR'],
  system: null,
  entry: null,
  from: '2022-05-01',
  to: '2022-05-31',
  rule: 'Yes where officials of both sides met within the window.',
};

/** A forecast on a question: anna's twelve percent, unless said otherwise. */
export const forecastOn = (question: string, told: Partial<Forecast> = {}): Forecast => ({
  question,
  probability: 0.12,
  day: '2022-01-04',
  kind: 'person',
  who: 'anna',
  why: 'they do not speak',
  ...told,
});

/** What the program might answer to a question: made of a base rate and a hazard. */
export const answerOn = (
  question: Question = WHALING,
  told: Partial<Pick<Answer, 'probability' | 'asOf'>> = {},
): Answer => ({
  question,
  asOf: '2022-01-04',
  probability: 0.3,
  interval: [0.1, 0.5],
  says: 'They met twice in nine years.',
  working: {
    reference: {
      name: 'meetings of the two sides',
      events: 2,
      years: 9,
      probability: 0.2,
      width: 'sides',
      says: '2 in 9 years',
    },
    members: [
      { name: 'rate', probability: 0.2, weight: 0.5, says: 'the rate' },
      { name: 'hazard', probability: 0.4, weight: 0.5, says: 'the hazard' },
    ],
    drivers: [],
    signals: [],
    course: [],
    changes: [],
    missing: [],
  },
  ...told,
});
