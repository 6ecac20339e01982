import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { LISTS } from './lists.js';
import { isPath, matchPath, parsePath } from './path.js';

/** The words that a path covers in a text, and what fills its slots; null where it is not found. */
function found(source: string, text: string): string | null {
  const { d } = contextFor(text);
  const { length, forms } = d.analysis.tokens;
  const path = parsePath(source, LISTS);
  for (let token = 0; token < length; token++) {
    const match = matchPath(d, path, token, length);
    if (match)
      return [forms.slice(match.from, match.to).join(' '), ...match.filled.map((f) => forms[f.token])].join(
        ' | ',
      );
  }
  return null;
}

describe('a path over the parse', () => {
  it.each([
    ['[sign]', 'Chad signed the treaty.', 'signed'],
    ['[sign] patient=treaty|accord', 'Chad signed the treaty.', 'signed the treaty'],
    ['[sign] patient=@agreement', 'The treaty was signed by Chad.', 'signed'],
    ['[sign] agent=<actor>', 'The treaty was signed by Chad.', 'signed by Chad | Chad'],
    ['[sign] patient=letter', 'Chad signed the treaty.', null],
    ['[noun offer]', 'Chad will offer grain.', null],
    ['[verb offer]', 'Chad will offer grain.', 'offer'],
    ['[pledge|promise] content', 'Chad promised to withdraw.', 'promised to withdraw'],
    ['[promise] !content', 'Chad promised to withdraw.', null],
    ['[meet] with=<actor>', 'Norway met with Chad.', 'met with Chad | Chad'],
    ['[sign] in=<place>', 'Chad signed in Geneva.', 'signed in Geneva | Geneva'],
    ['[talk] over|about', 'Chad talked about the treaty.', 'talked about the treaty'],
    ['[withdraw] as=planned', 'Chad will withdraw.', 'withdraw'],
    ['[withdraw] as=done', 'Chad will withdraw.', null],
    ['[seek] finite', 'Chad tried to seek talks.', 'seek'],
    ['[seek] finite', 'Chad met rebels, seeking talks.', null],
    ['[withdraw] !mark=if', 'If Chad withdraws, Libya stays.', null],
    ['[agree] infinitive', 'Chad agreed to withdraw.', 'agreed to withdraw'],
    ['[agree] infinitive', 'Chad agreed that all was well.', null],
    ['[noun openness] to', 'Chad expressed openness to talks.', 'openness to talks'],
    ['[withdraw] denied', 'Chad refused to withdraw.', 'withdraw'],
    ['[withdraw] !denied', 'Chad refused to withdraw.', null],
    ['[withdraw] above=refuse', 'Chad refused to withdraw.', 'withdraw'],
    ['[offer] modifier=generous', 'Chad made a generous offer.', 'offer'],
  ])('%s in “%s”', (source, text, words) => expect(found(source, text)).toBe(words));

  it('is told from a word pattern by its bracket', () =>
    expect([isPath('[sign]'), isPath('~sign the')]).toEqual([true, false]));

  it.each([
    ['[]', 'no predicate'],
    ['[sign', 'no predicate'],
    ['[adverb soon]', 'no word class "adverb"'],
    ['[sign] patient=@nothing', 'no list @nothing'],
    ['[sign] agent=<moon>', 'no slot <moon>'],
  ])('%s is refused', (source, why) => expect(() => parsePath(source, LISTS)).toThrow(why));
});
