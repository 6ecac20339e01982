// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** How far a missile reaches, in kilometres */
export type Reach = {
  model: string;
  from: number;
  to: number;
  /** Estimated by somebody, or only how far one was seen to fly: it may reach farther then */
  basis: 'estimated' | 'flown';
  sources: string[];
  note: string;
};
