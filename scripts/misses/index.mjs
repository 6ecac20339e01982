import { diagnose } from './diagnose.mjs';
import { scored } from './scored.mjs';

/** Every miss in documents `{ name, gold, reading }`, with its cause. */
export const missesIn = (documents) => scored(documents).flatMap(diagnose);
