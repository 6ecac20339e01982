import { plain } from '../tokens.js';
import { feature2, hashText } from './hash.js';
import { type KeyTable, lookUp } from './key-table.js';

/** How a form becomes its lemma: cut so many characters from its end, add these, and keep its capitals or not. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
  readonly keepsCase: boolean;
}

/** Rules by form and tag, by the end of the form and tag, and by tag alone: the most particular that is known decides. */
export interface Lemmatizer {
  /** From the hash of tag and ending to the number of the rule plus one. */
  readonly table: KeyTable;
  readonly rules: readonly LemmaRule[];
}

/** The longest ending that rules look at. */
export const LONGEST_ENDING = 5;
const SEED = { form: 21, ending: 22 } as const;

/** The key of a whole form under a tag. */
export function formKey(lower: string, tag: string): number {
  return feature2(1, hashText(lower, 0, lower.length, SEED.form), hashText(tag, 0, tag.length, SEED.form));
}

/** The key of the last `length` characters of a form under a tag. */
export function endingKey(lower: string, length: number, tag: string): number {
  const from = Math.max(0, lower.length - length);
  return feature2(
    2,
    hashText(lower, from, lower.length, SEED.ending + length),
    hashText(tag, 0, tag.length, SEED.form),
  );
}

/** Applies a rule to a form. */
export function applyRule(form: string, lower: string, rule: LemmaRule): string {
  const base = rule.keepsCase ? form : lower;
  const kept = base.slice(0, Math.max(0, base.length - rule.cut));
  return kept + rule.add || base;
}

/** The lemma of a form under its Penn tag ("met", "VBD": "meet"). A form that nothing is known of is its own lemma. */
export function lemmaOf({ table, rules }: Lemmatizer, form: string, tag: string): string {
  const lower = plain(form);
  let found = lookUp(table, formKey(lower, tag));
  for (let length = LONGEST_ENDING; length >= 0 && found === 0; length -= 1) {
    if (length < lower.length || length === 0) found = lookUp(table, endingKey(lower, length, tag));
  }
  const rule = rules[found - 1];
  return rule === undefined ? lower : applyRule(form, lower, rule);
}
