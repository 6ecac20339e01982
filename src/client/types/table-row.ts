// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A row of a table: its place, its fact and its sources */
export type TableRow = {
  table: string;
  id: string | null;
  fact: string | null;
  sources: string[];
  verified: boolean;
  says: string | null;
};
