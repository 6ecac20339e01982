import { describe, expect, it } from 'vitest';
import { ISSUES } from '../record/index.js';
import { issueIn } from './issue.js';
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
    ['a campaign against drug smugglers', 'other'],
    ['the weather was fine', null],
  ])('%s', (text, issue) => expect(issueIn(text)).toBe(issue));

  it('lets words count by where they stand', () => {
    const text = 'sanctions for its missiles and missile tests';
    expect(issueIn(text)).toBe('missiles');
    expect(issueIn(text, (at) => (at === 0 ? 1 : 0.1))).toBe('sanctions');
  });
  it('has words for every topic', () => expect(Object.keys(ISSUE_WORDS).sort()).toEqual([...ISSUES].sort()));
});
