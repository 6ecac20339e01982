/** How often somebody may ask. */
export interface Limit {
  readonly perSecond: number;
  /** How many at once, after a rest. */
  readonly burst: number;
}

/** Tokens for each key: who asks takes one, and they come back with time. */
export interface Buckets {
  /** Takes a token; milliseconds until there is one where there is none. */
  take(key: string): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** How many keys are remembered, some hundred bytes each. Who has not asked for longest is forgotten, and begins with a full bucket. */
const MOST_KEYS = 10_000;

/** Buckets that fill as time passes; `clock` tells milliseconds. */
export function bucketsOf(
  { perSecond, burst }: Limit,
  clock: () => number,
  most: number = MOST_KEYS,
): Buckets {
  const known = new Map<string, Bucket>();
  return {
    take(key) {
      const now = clock();
      const bucket = known.get(key) ?? { tokens: burst, at: now };
      bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      known.delete(key);
      known.set(key, bucket);
      if (known.size > most) known.delete(known.keys().next().value ?? '');
      if (bucket.tokens < 1) return ((1 - bucket.tokens) / perSecond) * 1000;
      bucket.tokens -= 1;
      return 0;
    },
  };
}
