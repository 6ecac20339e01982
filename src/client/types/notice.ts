// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What could not be read or resolved */
export type Notice = {
  code: string;
  message: string;
  start?: number;
  words?: string;
};
