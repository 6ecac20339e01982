import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { ALIGNMENT_RULES } from './alignment-rules.js';
import { ASSESSMENT_RULES } from './assessment-rules.js';
import { CAPABILITY_RULES } from './capability-rules.js';
import { COMMITMENT_RULES } from './commitment-rules.js';
import { discourse } from './discourse.js';
import { ENCOUNTER_RULES } from './encounter-rules.js';
import { OBSTACLE_RULES } from './obstacle-rules.js';
import { PAUSE_RULES } from './pause-rules.js';
import { POSITION_RULES } from './position-rules.js';
import { PRECEDENT_RULES } from './precedent-rules.js';
import { compile, type Rule } from './rule.js';

const tables: Readonly<Record<string, readonly Rule<unknown>[]>> = {
  alignment: ALIGNMENT_RULES,
  assessment: ASSESSMENT_RULES,
  capability: CAPABILITY_RULES,
  commitment: COMMITMENT_RULES,
  encounter: ENCOUNTER_RULES,
  obstacle: OBSTACLE_RULES,
  pause: PAUSE_RULES,
  position: POSITION_RULES,
  precedent: PRECEDENT_RULES,
};

describe.each(Object.entries(tables))('the rules of %s', (kind, rules) => {
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
