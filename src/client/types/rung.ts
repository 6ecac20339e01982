// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** 0 turns it down, 1 sets conditions, 2 is open, 3 offers, 4 has promised */
export type Rung = number;
