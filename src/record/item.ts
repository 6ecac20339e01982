import { z } from 'zod';
import { Evidence } from './evidence.js';

/**
 * What every item of a reading carries, whatever its kind. `rules` names the reading rules that made it, so that its making can be
 * looked up; `confidence` is the share of gold items that such rules get right, not a probability that the world is so.
 */
export const ItemBase = z.object({
  id: z.string().min(1),
  evidence: z.array(Evidence).min(1),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()).default([]),
});

/** What stands among the `rules` of an item that no rule made: a person read it. */
export const BY_HAND = 'by-hand';

/** Whether a person read an item where the reading had missed it. */
export const isByHand = ({ rules }: { readonly rules: readonly string[] }): boolean =>
  rules.includes(BY_HAND);
