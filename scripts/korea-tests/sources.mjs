// The two lists: where they come from, and how rows that rest on them say so.

export const CSIS = 'https://github.com/stiles/north-korea-provocations';
export const CNS = 'https://github.com/nagix/nk-missile-tests';

const NAMES = {
  [CSIS]: 'CSIS Beyond Parallel by way of stiles/north-korea-provocations',
  [CNS]: 'CNS/NTI by way of nagix/nk-missile-tests',
};

/** `source` and `licence` of a row that rests on these lists. */
export const restingOn = (...lists) => ({
  source: lists.join(' '),
  licence: `facts from ${lists.map((list) => NAMES[list]).join(' and ')}; own words`,
});
