import { describe, expect, it } from 'vitest';
import { Question } from '../../record/index.js';
import { questionOf } from './make.js';

const asked = {
  text: 'a question',
  event: 'test',
  parties: ['PRK'],
  system: 'nuclear',
  entry: null,
  from: '2025-01-01',
  to: '2025-12-31',
} as const;

describe('a question', () => {
  it('has a rule and a name', () => {
    const question = questionOf({ ...asked, parties: ['PRK'] });
    expect(Question.parse(question)).toEqual(question);
    expect(question.rule).toContain('a test of a nuclear weapon by North Korea');
    expect(question.id).toMatch(/^test-[0-9a-f]{8}$/);
  });
  it('has another name for another window, and the same for parties in another order', () => {
    const pair = (parties: string[], to: string = asked.to) =>
      questionOf({ ...asked, event: 'leaders_meet', system: null, parties, to }).id;
    expect(pair(['USA', 'PRK'])).toBe(pair(['PRK', 'USA']));
    expect(pair(['USA', 'PRK'], '2026-01-01')).not.toBe(pair(['USA', 'PRK']));
  });
});
