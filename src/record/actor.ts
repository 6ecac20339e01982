import { z } from 'zod';

/**
 * Who acts: `STATE` or `STATE:Name`, where STATE is an ISO 3166-1 alpha-3 code, or `IGO`, `NGO`, `NSA` (armed or political
 * movement) or `XXX` (nobody's: `XXX:experts`, `XXX:author`).
 */
export const ActorRef = z
  .string()
  .regex(/^[A-Z]{3}(:\S.*)?$/, 'an actor is STATE or STATE:Name, such as PRK or PRK:Kim Jong Un')
  .meta({
    id: 'ActorRef',
    description: 'STATE or STATE:Name; STATE is ISO 3166-1 alpha-3, IGO, NGO, NSA or XXX',
  });
export type ActorRef = z.infer<typeof ActorRef>;

/** One actor, or several who speak or want as one ("the leaders confirmed"). */
export const ActorRefs = z.union([ActorRef, z.array(ActorRef).min(1)]);
export type ActorRefs = z.infer<typeof ActorRefs>;
