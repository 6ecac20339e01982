import type { SetQuestion } from '../src/record/index.js';

/** A question of an invented platform: open through June 2022 and decided no, unless said otherwise. */
export const setQuestion = (told: Partial<SetQuestion> = {}): SetQuestion => ({
  id: 's1',
  source: 'bourse',
  question: 'Will Norway and Iceland meet before 2022-07-01?',
  category: 'meeting',
  open: '2022-01-01',
  close: '2022-06-30',
  resolution: 0,
  resolved_on: '2022-07-02',
  history: [
    ['2022-03-01', 0.4],
    ['2022-06-01', 0.1],
  ],
  ...told,
});
