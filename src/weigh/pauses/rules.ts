import { type Constant, OURS } from '../constant.js';

const FENCE =
  'Tukey, Exploratory Data Analysis (1977): values beyond the upper quartile by 1.5 interquartile ranges lie outside';

/** When a silence is a pause. */
export const PAUSE_RULES = {
  fence: {
    value: 1.5,
    unit: 'interquartile ranges above the upper quartile of the gaps between contacts',
    reason: 'a pause is a silence that is long for these two, not long as such',
    source: FENCE,
    limit:
      'gaps are skewed, so that more of them lie outside than of a bell curve; what is usual is taken over all years alike',
  },
  gaps: {
    value: 8,
    unit: 'gaps between contacts',
    reason: 'of fewer, each quartile rests on a gap or two, and what is usual cannot be told',
    source: OURS,
    limit: 'eight gaps tell little more than seven',
  },
  unusual: {
    value: 366,
    unit: 'days, a year',
    reason: 'where nothing is usual yet, only a silence over a whole round of seasons is called a pause',
    source: OURS,
    limit: 'leaders who meet every second year are always at a pause by it',
  },
  shortest: {
    value: 60,
    unit: 'days',
    reason: 'rounds of talks lie weeks apart, and what is between them is preparation',
    source: OURS,
    limit: 'at the height of a crisis two weeks without a word can be a pause',
  },
} as const satisfies Record<string, Constant>;
