import { describe, expect, it } from 'vitest';
import { ISSUES } from '../record/index.js';
import { issueIn, issueOf } from './issue.js';
import { ISSUE_WORDS } from './issue-words.js';

describe('issueIn', () => {
  it.each([
    ['relief from sanctions', 'sanctions'],
    ['complete denuclearization of the peninsula', 'denuclearization'],
    ['the launch of a ballistic missile', 'missiles'],
    ['a halt to joint military exercises', 'forces_exercises'],
    ['the return of the remains of soldiers', 'prisoners_remains'],
    ['inspectors of the IAEA', 'verification'],
    ['an exchange of prisoners', 'prisoners_remains'],
    ['a cease-fire along the river', 'ceasefire'],
    ['deliveries of heavy fuel oil', 'energy'],
    ['food aid for refugees', 'humanitarian'],
    ['tariffs on steel', 'trade_economy'],
    ['open embassies in both capitals', 'normalization'],
    ['the weather was fine', null],
  ])('%s', (text, issue) => expect(issueIn(text)).toBe(issue));

  it('lets the sentence decide where the passage says nothing', () =>
    expect(issueOf('agreed to do so', 'On sanctions they agreed to do so')).toBe('sanctions'));
  it('says other where nothing tells', () => expect(issueOf('they agreed', 'they agreed')).toBe('other'));
  it('has words for every topic but other', () =>
    expect(Object.keys(ISSUE_WORDS).sort()).toEqual(ISSUES.filter((issue) => issue !== 'other').sort()));
});
