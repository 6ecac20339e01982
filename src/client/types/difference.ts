// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { MeetingReason } from './meeting-reason.js';

/** How far what became of a meeting lies from what was reported */
export type Difference = {
  /** Within twenty-four months less as reported: below 0 further towards symbol */
  points: number;
  /** The reasons of what followed that weigh most, heaviest first */
  mostly: MeetingReason[];
};
