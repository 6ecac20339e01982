// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A moment in UTC to the millisecond, ISO 8601 */
export type Instant = string;
