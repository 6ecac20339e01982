// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What became of a promise over the years */
export type PromiseState = 'pending' | 'started' | 'stalled' | 'partial' | 'fulfilled' | 'lapsed' | 'reversed' | 'unverifiable';
