import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse } from './discourse.js';
import { compile } from './rule.js';
import { RULES } from './rules.js';

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
