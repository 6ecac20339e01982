// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Happened } from './happened.js';
import type { Quiet } from './quiet.js';
import type { Talk } from './talk.js';
import type { TempoRelation } from './tempo-relation.js';
import type { TempoYear } from './tempo-year.js';
import type { Test } from './test.js';

/** How one side tests and talks */
export type TesterTempo = {
  tester: ActorRef;
  tests: {
    dated: Test[];
    undated: EntryId[];
    unverified: EntryId[];
  };
  talks: {
    dated: Talk[];
    undated: EntryId[];
    unverified: EntryId[];
  };
  apart: {
    dated: Happened[];
    undated: EntryId[];
    unverified: EntryId[];
  };
  years: TempoYear[];
  /** The days that relations are looked for in; null without tests or without talks */
  span: {
    from: Day;
    to: Day;
  } | null;
  /** The longest, the earliest first */
  quiet: Quiet[];
  relations: TempoRelation[];
};
