import { z } from 'zod';

/** Who publishes: a newsroom, a government, a ministry, a table. Corroboration counts outlets, and verdicts can ask who says so. */
export const Outlet = z
  .object({
    /** The host of its addresses without `www.` (`voanews.com`), or a name of the same form for one without an address. */
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an outlet is named as its host, such as voanews.com'),
    name: z.string().min(1),
    /** ISO 3166-1 alpha-3 code of the state that it belongs to or sits in; null where that is not known. */
    country: z
      .string()
      .regex(/^[A-Z]{3}$/, 'a country is an ISO 3166-1 alpha-3 code, such as KOR')
      .nullable(),
    /** Whether a state owns or directs it; null where that is not known. */
    stateOwned: z.boolean().nullable(),
    /** How much its word weighs as one independent source: 1 in full, 0 not at all. */
    weight: z.number().min(0).max(1),
    /** Why it weighs as much, for people. */
    because: z.string().min(1),
  })
  .meta({ id: 'Outlet', description: 'Who publishes, for which state, and how much its word weighs' });
export type Outlet = z.infer<typeof Outlet>;
