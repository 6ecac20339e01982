// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DossierName } from '../types/dossier-name.js';
import type { Outlet } from '../types/outlet.js';
import type { OutletPage } from '../types/outlet-page.js';

/** What `outlets` is asked with. */
export interface OutletsAsked {
  readonly dossier: DossierName;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `outlet` is asked with. */
export interface OutletAsked {
  readonly dossier: DossierName;
  /** Of the outlet, its host: voanews.com */
  readonly id: string;
}

/** What `changeOutlet` is asked with. */
export interface ChangeOutletAsked {
  readonly dossier: DossierName;
  /** Of the outlet, its host: voanews.com */
  readonly id: string;
  readonly body: {
    /** What people call it */
    name?: string;
    /** The state that it belongs to or sits in: ISO 3166-1 alpha-3, or null */
    country?: string | null;
    /** Whether a state owns or directs it; null where that is not known */
    stateOwned?: boolean | null;
    /** 1 is a source in full, 0 none at all */
    weight?: number;
    /** Why its word weighs as much */
    because?: string;
  };
}

/** Outlets. */
export interface OutletsOperations {
  /** Who says so, and how much their word weighs. In the order of their names. */
  outlets(asked: OutletsAsked, options?: CallOptions): Promise<OutletPage>;

  /** One outlet. */
  outlet(asked: OutletAsked, options?: CallOptions): Promise<Outlet>;

  /** Set how much the word of an outlet weighs, or what is said of it. What is left out stays as it is; an outlet that is not there yet comes in. Entries go by the new weight as soon as this is answered. */
  changeOutlet(asked: ChangeOutletAsked, options?: CallOptions): Promise<Outlet>;
}

export const OUTLETS_ROUTES = {
  outlets: ['get', '/api/dossiers/{dossier}/outlets'],
  outlet: ['get', '/api/dossiers/{dossier}/outlets/{id}'],
  changeOutlet: ['put', '/api/dossiers/{dossier}/outlets/{id}'],
} as const;
