// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** −100 (symbol) to +100 (substance); null is unknown */
export type MeetingScore = number | null;
