// Which countries other than the host a president met, by the remarks on a trip: "met with the Presidents of Latvia and Estonia".

const TITLE =
  '(?:leaders?|presidents?|prime ministers?|premiers?|chancellors?|chair(?:man|men)|general secretar(?:y|ies)|kings?|queen|emperors?|sultans?|amirs?|emirs?|crown princes?|president-elect)';
const MET =
  /\b(?:met|meetings?|talks|summit|conferred|spoke (?:to|with)|discuss(?:ed|ions)|events|luncheon|dinner)\b/i;
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Longest first, so that "South Korean" is not read as "Korean". */
const oneOf = (words) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** A reader of remarks; `names` and `adjectives` map what a country is called to its code. */
export function namedIn(names, adjectives) {
  const name = oneOf(names.keys());
  const before = new RegExp(`\\b(${oneOf(adjectives.keys())}) (?:and [A-Z]\\w+ )?${TITLE}\\b`, 'gi');
  const after = new RegExp(
    `\\b${TITLE}\\b(?:(?! to | about | on )[^.;]){0,60}? of (?:the )?((?:${name})(?:(?:, and|,| and) (?:of )?(?:the )?(?:${name}))*)(?!\\w)`,
    'gi',
  );
  const between = new RegExp(`\\b(${name})[-–]U\\.?S\\.? summit|\\bU\\.?S\\.?[-–](${name}) summit`, 'gi');
  const single = new RegExp(`(?:${name})(?!\\w)`, 'gi');
  const lower = (map) => new Map([...map].map(([key, code]) => [key.toLowerCase(), code]));
  const [nameCodes, adjectiveCodes] = [lower(names), lower(adjectives)];
  return (remarks) => {
    const codes = new Set();
    for (const sentence of remarks.split(/(?<=[a-z)]{2}[.;])\s+/)) {
      if (!MET.test(sentence)) continue;
      for (const [, adjective] of sentence.matchAll(before))
        codes.add(adjectiveCodes.get(adjective.toLowerCase()));
      for (const [, list] of sentence.matchAll(after))
        for (const [word] of list.matchAll(single)) codes.add(nameCodes.get(word.toLowerCase()));
      for (const [, first, second] of sentence.matchAll(between))
        codes.add(nameCodes.get((first ?? second).toLowerCase()));
    }
    return codes;
  };
}
