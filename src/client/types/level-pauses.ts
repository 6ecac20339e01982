// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ComputedPause } from './computed-pause.js';
import type { ContactLevel } from './contact-level.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Usual } from './usual.js';

/** How two sides met at one level */
export type LevelPauses = {
  level: ContactLevel;
  /** Contacts that bear a day, in the order of days */
  contacts: EntryId[];
  usual: Usual;
  pauses: ComputedPause[];
  /** The time since the last contact; null without contacts */
  since: {
    last: Day;
    days: number;
    isPause: boolean;
  } | null;
};
