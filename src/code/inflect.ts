/** Irregular verbs of diplomatic prose: base, past, past participle where it differs. Listed by us. */
const irregular: readonly (readonly [base: string, past: string, participle?: string])[] = [
  ['be', 'was', 'been'],
  ['become', 'became', 'become'],
  ['begin', 'began', 'begun'],
  ['bind', 'bound'],
  ['break', 'broke', 'broken'],
  ['bring', 'brought'],
  ['build', 'built'],
  ['buy', 'bought'],
  ['catch', 'caught'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['cut', 'cut'],
  ['deal', 'dealt'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fall', 'fell', 'fallen'],
  ['feel', 'felt'],
  ['fight', 'fought'],
  ['find', 'found'],
  ['fly', 'flew', 'flown'],
  ['forbid', 'forbade', 'forbidden'],
  ['forge', 'forged'],
  ['get', 'got', 'gotten'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['have', 'had'],
  ['hear', 'heard'],
  ['hit', 'hit'],
  ['hold', 'held'],
  ['keep', 'kept'],
  ['know', 'knew', 'known'],
  ['lay', 'laid'],
  ['lead', 'led'],
  ['leave', 'left'],
  ['let', 'let'],
  ['lose', 'lost'],
  ['make', 'made'],
  ['mean', 'meant'],
  ['meet', 'met'],
  ['pay', 'paid'],
  ['put', 'put'],
  ['read', 'read'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['say', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought'],
  ['sell', 'sold'],
  ['send', 'sent'],
  ['set', 'set'],
  ['shake', 'shook', 'shaken'],
  ['shut', 'shut'],
  ['sit', 'sat'],
  ['speak', 'spoke', 'spoken'],
  ['spend', 'spent'],
  ['split', 'split'],
  ['stand', 'stood'],
  ['strike', 'struck'],
  ['swear', 'swore', 'sworn'],
  ['take', 'took', 'taken'],
  ['tell', 'told'],
  ['think', 'thought'],
  ['throw', 'threw', 'thrown'],
  ['undergo', 'underwent', 'undergone'],
  ['understand', 'understood'],
  ['undertake', 'undertook', 'undertaken'],
  ['uphold', 'upheld'],
  ['win', 'won'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['withhold', 'withheld'],
  ['write', 'wrote', 'written'],
];
const pastOf = new Map(
  irregular.map(([base, past, participle]) => [base, [past, participle ?? past]] as const),
);
const beForms = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"];
/** Verbs of two syllables whose last one is stressed, so that a final consonant doubles ("commit", "committed"). */
const doubling = new Set(
  'admit commit permit submit refer prefer defer rebut rebuff compel propel control expel occur regret allot travel signal label cancel'.split(
    ' ',
  ),
);

const endsInE = (verb: string): boolean => verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb);
const doubles = (verb: string): boolean =>
  doubling.has(verb) || (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && verb.length <= 5);
const consonantY = (verb: string): boolean => /[^aeiou]y$/.test(verb);

const third = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (consonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};
const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (consonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};
const gerund = (verb: string): string => {
  if (endsInE(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
};

/** Every form of an English verb, its base first: `inflect('meet')` is meet, meets, met, meeting. */
export function inflect(verb: string): readonly string[] {
  if (verb === 'be') return beForms;
  const past = pastOf.get(verb) ?? [regularPast(verb)];
  // American reports write "traveled", British ones "travelled".
  const single = /[^aeiou][aeiou]l$/.test(verb) && doubles(verb) ? [`${verb}ed`, `${verb}ing`] : [];
  return [...new Set([verb, third(verb), ...past, gerund(verb), ...single])];
}
