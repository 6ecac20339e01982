import { type Constant, OURS } from '../constant.js';

/** Constants of the verdicts on meetings that are no weights. */
export const MEETING = {
  reportedWithin: {
    value: 21,
    unit: 'days after the last day of an encounter',
    reason: 'what was said at the time includes the weeklies and the first commentators, not what came of it',
    source: OURS,
    limit: 'a secret deal that comes out later is no part of the verdict as reported',
  },
  soon: {
    value: 6,
    unit: 'months after the last day of an encounter',
    reason: 'the time in which follow-up talks are usually promised to begin',
    source: 'issue 6 of this project',
    limit: 'slow processes have hardly begun by then',
  },
  late: {
    value: 24,
    unit: 'months after the last day of an encounter',
    reason: 'the time in which most steps of peace accords that are ever taken are begun',
    source: 'issue 6 of this project; the Peace Accords Matrix codes each year for ten years',
    limit: 'what fails or comes about later is not seen',
  },
  slack: {
    value: 50,
    unit: 'points of the sum by which one source alone may err, either way; falls with the root of the sources',
    reason: 'one source may miss or make up about one strong reason',
    source: OURS,
    limit: 'outlets that copy from each other without saying so count as several',
  },
  testsBefore: {
    value: 4,
    unit: 'tests before an encounter, in a time as long as that after it, from which on fewer are called restraint',
    reason: 'fewer than so many are too few to tell a fall from chance',
    source: OURS,
    limit: 'a winter or a failed engine may be the cause',
  },
  restraint: {
    value: 0.5,
    unit: 'of the tests before: up to this share after it is called restraint',
    reason: 'a fall by half is seldom chance in counts of this size',
    source: OURS,
    limit: 'one big test may weigh more than ten small ones',
  },
} as const satisfies Record<string, Constant>;
