import { describe, expect, it } from 'vitest';
import { ActorRef, ActorRefs } from './actor.js';

describe('an actor', () => {
  it.each(['PRK', 'PRK:Kim Jong Un', 'IGO:United Nations', 'XXX:experts'])('may be written %s', (ref) =>
    expect(ActorRef.safeParse(ref).success).toBe(true),
  );
  it.each(['', 'prk', 'North Korea', 'PRK:', 'PRK: Kim', 'PRKX:Kim', ':Kim'])(
    'may not be written %j',
    (ref) => expect(ActorRef.safeParse(ref).success).toBe(false),
  );
  it('may be several who speak as one, never nobody', () => {
    expect(ActorRefs.safeParse(['USA', 'KOR']).success).toBe(true);
    expect(ActorRefs.safeParse([]).success).toBe(false);
  });
});
