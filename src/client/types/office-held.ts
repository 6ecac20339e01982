// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** An office that a person is known to have held */
export type OfficeHeld = {
  office: string;
  from: string;
  /** Empty while it lasts */
  to: string;
  /** Whether a source of the table was opened for it */
  verified: boolean;
};
