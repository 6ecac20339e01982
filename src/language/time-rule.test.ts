import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { timePattern } from './time-pattern.js';
import { date } from './time-rule.js';
import { timeRules } from './time-rules.js';
import { sensesOf } from './time-words.js';
import { tokenize } from './tokens.js';

/** The senses that a pattern needs and that no word between the bars of its example has: misspelled ones, above all. */
function missing(match: string, example: string): string[] {
  const words = example.split('|')[1] ?? '';
  const { tokens } = tokenize(words, segment(words).sentences);
  const known = new Set(
    tokens.forms.flatMap((form, i) => Object.keys(sensesOf(form, tokens.lower[i] ?? '') ?? {})),
  );
  return timePattern(match)
    .filter(({ sense, optional }) => sense && !optional)
    .map(({ sense }) => String(sense))
    .filter((sense) => !known.has(sense));
}

describe('a rule', () => {
  it.each(timeRules)('$match needs what its example has', ({ match, example }) => {
    expect(example.split('|')).toHaveLength(3);
    expect(missing(match, example)).toEqual([]);
  });

  it('needs something: a pattern of nothing would match everywhere', () =>
    expect(timeRules.filter(({ match }) => timePattern(match).every(({ optional }) => optional))).toEqual(
      [],
    ));

  it('stands once', () => {
    const patterns = timeRules.map(({ match }) => match);
    expect(patterns.filter((match, i) => patterns.indexOf(match) !== i)).toEqual([]);
  });
});

describe('date', () => {
  it.each(['2018-06', null])('reads %s', (value) => expect(date(value)).toEqual({ type: 'date', value }));
});
