// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';

/** An issue on which sides turn things down or set conditions */
export type StickingPoint = {
  issue: Issue;
  sides: {
    side: ActorRef;
    refused: number;
    demanded: number;
    entries: EntryId[];
  }[];
};
