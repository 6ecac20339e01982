// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Who publishes, for which state, and how much its word weighs */
export type Outlet = {
  id: string;
  name: string;
  country: string | null;
  stateOwned: boolean | null;
  weight: number;
  because: string;
};
