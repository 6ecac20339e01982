import { type Constant, OURS } from '../constant.js';

const MATRIX =
  'Joshi, Quinn and Regan, Annualized implementation data on comprehensive intrastate peace accords, Journal of Peace Research 52 (2015): 0 none, 1 minimum, 2 intermediate, 3 full';

const degree = (value: number, reason: string, limit: string): Constant => ({
  value,
  unit: 'degrees of 0 to 3',
  reason,
  source: MATRIX,
  limit,
});

/** How far a promise is carried out in each state; of one that cannot be checked nothing is known. "Stalled" keeps what was reached. */
export const DEGREES = {
  pending: degree(0, 'nothing has been done yet', 'what is prepared in silence is not seen'),
  started: degree(1, 'a first step is no more than the minimum', 'first steps differ in size'),
  partial: degree(2, 'a good part is done, another is not', 'half and nine tenths are one degree'),
  fulfilled: degree(3, 'all that the words ask for is done', 'the letter may be kept and the spirit broken'),
  lapsed: degree(0, 'it binds nobody any more', 'what was done before it lapsed stands in the history'),
  reversed: degree(0, 'what was promised is undone, or its opposite done', 'a return to it is a new report'),
} as const satisfies Record<string, Constant>;

/** How central a promise is to its process. */
export const CENTRALITY = {
  fewest: {
    value: 20,
    unit: 'entries that name an issue',
    reason: 'of fewer, one document decides what the process is about; then all promises count alike',
    source: OURS,
    limit: 'twenty entries of one newspaper are no more than its interest',
  },
  least: {
    value: 0.1,
    unit: 'share of the weight of the most central issue',
    reason: 'a promise on a matter that is seldom spoken of still is one',
    source: OURS,
    limit: 'a forgotten matter may be the one that counts',
  },
} as const satisfies Record<string, Constant>;

/** How soon after a deed its aim has to be broken for the spirit of the deed to be. */
export const SPIRIT = {
  within: {
    value: 1826,
    unit: 'days from the telling that the deed was done to the telling that its aim was reversed',
    reason: 'what a later generation or government takes back says nothing of how the deed was meant',
    source: OURS,
    limit: 'a side may wait longer than five years before it shows what it meant',
  },
} as const satisfies Record<string, Constant>;
