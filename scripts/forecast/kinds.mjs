// What an entry of the registers of visits and travels is: a talk, or something that stands beside talks. Each rule stands with its reason.

/** Words that tell of a talk, wherever else the day went. */
const TALK =
  /\b(?:met|meets?|meetings?|talks|conferred|consulted|consultations|discuss(?:ed|ions?)|conference|conversed|summit|audience|briefed|dinner|luncheon|spoke (?:to|with))\b/i;

/** Kinds that do not count as meetings, unless the entry tells of a talk as well. */
const BESIDE = [
  {
    kind: 'stop',
    match: /\b(?:stop(?:ped|over|s)?|refuel\w*|rested|transit\w*|en route)\b/i,
    why: 'nobody is said to have been met',
  },
  {
    kind: 'ceremony',
    match: /\b(?:funeral|memorial (?:mass|service)s?|burial|inauguration|anniversary)\b/i,
    why: 'many attend, few talk',
  },
  {
    kind: 'private',
    match: /\b(?:private|unofficial|vacation\w*|medical|personal)\b/i,
    why: 'not a visit to the president',
  },
];

/** The kind of a visit or of a trip: `plain` where nothing speaks against a meeting. */
export function kindOf(text, plain) {
  if (TALK.test(text)) return plain;
  return BESIDE.find(({ match }) => match.test(text))?.kind ?? plain;
}
