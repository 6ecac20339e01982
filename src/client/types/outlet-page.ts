// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Outlet } from './outlet.js';

/** A page of outlets */
export type OutletPage = {
  rows: Outlet[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
