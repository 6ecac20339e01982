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
