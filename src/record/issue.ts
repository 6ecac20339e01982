import { z } from 'zod';
import { ISSUE_LABELS } from './issue-labels.js';

export const ISSUES = Object.keys(ISSUE_LABELS) as [
  keyof typeof ISSUE_LABELS,
  ...(keyof typeof ISSUE_LABELS)[],
];

/** The topic of a promise, a position or an obstacle; the list is closed (shared with the gold readings). */
export const Issue = z.enum(ISSUES).meta({ id: 'Issue', description: 'The topic, from a closed list' });
export type Issue = z.infer<typeof Issue>;
