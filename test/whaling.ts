import type { Forecast, Question } from '../src/record/index.js';

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
