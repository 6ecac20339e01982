// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What made a reading */
export type Maker = {
  version: string;
  code: string;
  models: string;
};
