import { type Constant, OURS } from '../constant.js';

/** What the relation of tests and talks is measured by. */
export const TEMPO_RULES = {
  window: {
    value: 30,
    unit: 'days before and after a talk that count as around it',
    reason: 'talks are prepared and followed up within weeks',
    source: OURS,
    limit: 'longer moratoria show in the quiet times, not here; --window tries another length',
  },
  exact: {
    value: 7,
    unit: 'days within which a date has to be known',
    reason: 'a test of some day of a month cannot be put inside or outside a window of weeks',
    source: OURS,
    limit: 'early tests and talks, of which only the month is known, are left out most',
  },
  expected: {
    value: 5,
    unit: 'tests that one would expect around the talks',
    reason: 'with fewer, one test more or less changes the answer',
    source:
      'the usual bound for expected counts (Cochran, Some Methods for Strengthening the Common χ² Tests, Biometrics 10, 1954)',
    limit: 'a rule of thumb; five say little more than four',
  },
  talks: {
    value: 3,
    unit: 'talks',
    reason: 'one or two talks are two stories, not a pattern',
    source: OURS,
    limit: 'talks on neighbouring days count each',
  },
  draws: {
    value: 500,
    unit: 'draws of whole years',
    reason: 'years are drawn whole, since tests and talks of one year hang together',
    source:
      'the bootstrap by blocks of Künsch, Annals of Statistics 17 (1989), with percentiles of 2.5 and 97.5',
    limit:
      'with few years the interval is too narrow; with other draws its ends move by some hundredths, upper ones above 1 by a tenth',
  },
  shift: {
    value: 14,
    unit: 'days between two placebo shifts',
    reason:
      'dates shifted around the whole time keep the rhythm of both series and break only their relation',
    source: 'time-shifting, whose false positives are bounded in arXiv 2512.17372 (2025)',
    limit:
      'a trend that both series share can pass the test; that is why each year is compared with itself too',
  },
  zero: {
    value: 3,
    unit: 'tests that may still be behind none',
    reason: 'where none was seen around the talks, up to three would have been no great surprise',
    source: 'the rule of three (Hanley and Lippman-Hand, JAMA 249, 1983), 95 %',
    limit: 'it takes tests for independent, which they are not',
  },
} as const satisfies Record<string, Constant>;

/** A p-value below this is called unlikely by chance. */
export const UNLIKELY: Constant = {
  value: 0.05,
  unit: 'share of placebo shifts',
  reason: 'the reader gets the share itself; the word needs a bound',
  source: 'convention',
  limit: 'many rows are tested at once: of twenty, one falls below by chance',
};
