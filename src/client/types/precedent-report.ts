// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { ComparedCase } from './compared-case.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { OwnFeature } from './own-feature.js';

/** Cases held up as lessons, beside the process */
export type PrecedentReport = {
  asOf: Day;
  /** The side that is to give something up, and how it was found */
  about: {
    side: ActorRef;
    from: 'asked' | 'precedents' | 'promises';
  } | null;
  own: OwnFeature[];
  cases: ComparedCase[];
  /** Precedents that rest on rows alone that nobody has checked */
  leftOut: EntryId[];
};
