import { describe, expect, it } from 'vitest';
import { inflect } from './inflect.js';

describe('inflect', () => {
  it.each([
    ['meet', ['meet', 'meets', 'met', 'meeting']],
    ['withdraw', ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing']],
    ['commit', ['commit', 'commits', 'committed', 'committing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['reach', ['reach', 'reaches', 'reached', 'reaching']],
    ['offer', ['offer', 'offers', 'offered', 'offering']],
    ['have', ['have', 'has', 'had', 'having']],
  ])('%s', (verb, forms) => expect(inflect(verb)).toEqual(forms));

  it('knows both spellings of verbs in -l', () =>
    expect(inflect('travel')).toEqual(
      expect.arrayContaining(['traveled', 'travelled', 'traveling', 'travelling']),
    ));
  it('knows to be', () => expect(inflect('be')).toContain('were'));
});
