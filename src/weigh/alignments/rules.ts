import { type Constant, OURS } from '../constant.js';

const MEMORY =
  'half-lives as in Arena, Mulder and Leenders, How fast do we forget our past social interactions?, Network Science 11 (2023); the size is our choice';

const perPair = 'of an entry that names n sides each pair gets this divided by n − 1';

/** What an entry adds to the balance of a pair, and how balances are read. */
export const ALIGNMENT_RULES = {
  closer: {
    value: 1,
    unit: `points; ${perPair}`,
    reason: 'a step closer is the unit in which all else is told',
    source: OURS,
    limit: 'a treaty and a shipment of rice count alike',
  },
  apart: {
    value: -1,
    unit: `points; ${perPair}`,
    reason: 'a step apart undoes a step closer',
    source: OURS,
    limit: 'a broadcast and a shelling count alike, and who took the step is not told',
  },
  leaders: {
    value: 1,
    unit: `points; ${perPair}`,
    reason: 'leaders meet seldom, and who is met is recognised by it',
    source: OURS,
    limit: 'a meeting is contact, not friendship: enemies who negotiate look closer than they are',
  },
  ministers: {
    value: 0.5,
    unit: `points; ${perPair}`,
    reason: 'ministers meet more often than leaders, and bind less',
    source: OURS,
    limit: 'as for leaders',
  },
  officials: {
    value: 0.25,
    unit: `points; ${perPair}`,
    reason: 'officials meet most often, and bind least',
    source: OURS,
    limit: 'as for leaders',
  },
  unknown: {
    value: 0.25,
    unit: `points; ${perPair}`,
    reason: 'of a level that is not told, the lowest is taken',
    source: OURS,
    limit: 'a meeting of leaders may be among them',
  },
  halfLife: {
    value: 731,
    unit: 'days, two years, after which an entry counts half',
    reason: 'governments and their courses change within a few years, and what was done before binds less',
    source: MEMORY,
    limit: 'alliances last, and so do grievances, without anything being done',
  },
  sign: {
    value: 0.5,
    unit: 'points from which on two sides stand together, met, or stand apart where negative',
    reason: 'half a fresh step: what lies below may be one talk of officials or an old step',
    source: OURS,
    limit: 'a cut through a continuum',
  },
  strong: {
    value: 2,
    unit: 'points from which on they do so clearly',
    reason: 'several steps of one direction within few years',
    source: OURS,
    limit: 'who is reported on more has more steps',
  },
} as const satisfies Record<string, Constant>;
