import { z } from 'zod';

/** What a process is about, topic by topic: the code and the words that people read. */
export const ISSUE_LABELS = {
  denuclearization: 'denuclearization',
  missiles: 'missiles',
  arms_control: 'arms control',
  sanctions: 'sanctions',
  security_guarantees: 'security guarantees',
  peace_settlement: 'peace settlement',
  ceasefire: 'ceasefire',
  territory: 'territory',
  forces_exercises: 'forces and exercises',
  verification: 'verification',
  normalization: 'normal relations',
  prisoners_remains: 'prisoners and remains',
  humanitarian: 'humanitarian aid',
  trade_economy: 'trade and economy',
  energy: 'energy',
  governance: 'governance',
  human_rights: 'human rights',
  cyber_technology: 'cyber and technology',
  other: 'other matters',
} as const;

export const ISSUES = Object.keys(ISSUE_LABELS) as [
  keyof typeof ISSUE_LABELS,
  ...(keyof typeof ISSUE_LABELS)[],
];

/** The topic of a promise, a position or an obstacle; the list is closed (shared with the gold readings). */
export const Issue = z.enum(ISSUES).meta({ id: 'Issue', description: 'The topic, from a closed list' });
export type Issue = z.infer<typeof Issue>;
