import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse } from './discourse.js';
import { ISSUE_WORDS } from './issue-words.js';
import { LISTS } from './lists.js';
import { compile } from './rule.js';
import { RULES } from './rules.js';
import { american } from './spelling.js';

describe.each(Object.entries(RULES))('the rules of %s', (kind, rules) => {
  const scan = compile(rules);
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is found in its example', (id, rule) => {
    const d = discourse(analyze(rule.example, '2020-06-15'));
    const found = scan(d, 0, d.analysis.tokens.length).map((hit) => hit.rule.id);
    expect(found, rule.example).toContain(id);
  });
  it('carry their kind and a reason', () => {
    for (const rule of rules) {
      expect(rule.id.startsWith(`${kind}/`)).toBe(true);
      expect(rule.because.length).toBeGreaterThan(10);
    }
  });
  it('have ids of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});

it('spell as the words that they are matched with are spelled: British forms would never be found', () => {
  const patterns = Object.values(RULES).flatMap((rules) =>
    rules.flatMap(({ match, unless = '' }) => [match, unless]),
  );
  const words = [...patterns, ...Object.values(LISTS).flat(), ...Object.values(ISSUE_WORDS)].flatMap(
    // The names of lists (@endeavour) are ours and match nothing.
    (text) => text.replace(/@\w+/g, '').match(/[a-z]+/g) ?? [],
  );
  expect(words.filter((word) => american(word) !== word)).toEqual([]);
});
