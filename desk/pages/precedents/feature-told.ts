import type { CaseFeature, ComparedCase, Feature, FeatureValue } from 'dragoman/client';

/** A value in a word. What is not told is not "no". */
export const VALUES: Readonly<Record<NonNullable<FeatureValue>, string>> = {
  yes: 'yes',
  no: 'no',
  both: 'told both ways',
};
export const SIGNS: Readonly<Record<NonNullable<FeatureValue>, string>> = { yes: '●', no: '○', both: '±' };

/** How a feature of a case lies beside that of the process; null where one of the two tells nothing, or both. */
export function besideHere(
  { likeness: { alike, unlike } }: Pick<ComparedCase, 'likeness'>,
  feature: Feature,
): 'as here' | 'unlike here' | null {
  if (alike.includes(feature)) return 'as here';
  return unlike.includes(feature) ? 'unlike here' : null;
}

/** Passages of a feature that are shown, each wording once. */
const SHOWN = 2;

/** The words that tell a feature, each wording once, and the item that each stands in. */
export function wordsTelling({ marks }: Pick<CaseFeature, 'marks'>) {
  const byWording = new Map(
    [...marks].reverse().map(({ words, item }) => [words.quote.toLowerCase(), { quote: words.quote, item }]),
  );
  return [...byWording.values()].reverse().slice(0, SHOWN);
}
