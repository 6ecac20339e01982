import { z } from 'zod';
import { outletOf, outletsOf } from '../../keep/index.js';
import { Failure, Outlet } from '../../record/index.js';
import { changeOutlet as changeIn } from '../../weighed-outlet.js';
import { onDossier } from '../resource.js';
import { idField, pageFields, pageOf } from './fields.js';
import { reason } from './measured.js';
import { pageByName } from './page-by-name.js';

/** Who publishes the documents of a dossier. */
export const outlets = onDossier({
  name: 'outlets',
  method: 'get',
  path: '/dossiers/{dossier}/outlets',
  group: 'Outlets',
  summary: 'Who says so, and how much their word weighs',
  description: 'In the order of their names.',
  right: 'read',
  pace: 'quick',
  query: z.object(pageFields(200)),
  answer: pageOf(Outlet).meta({ id: 'OutletPage', description: 'A page of outlets' }),
  examples: [
    { summary: 'The first', params: { dossier: 'korea' }, query: { limit: '5' } },
    { summary: 'No row at all', params: { dossier: 'korea' }, query: { limit: '0' }, status: 400 },
  ],
  respond: async ({ ledger, query }) => pageByName(await outletsOf(ledger.store.db), ({ id }) => id, query),
});

/** One outlet. */
export const outlet = onDossier({
  name: 'outlet',
  method: 'get',
  path: '/dossiers/{dossier}/outlets/{id}',
  group: 'Outlets',
  summary: 'One outlet',
  right: 'read',
  pace: 'quick',
  params: z.object({ id: idField('Of the outlet, its host: voanews.com') }),
  answer: Outlet,
  examples: [
    { summary: 'An outlet', params: { dossier: 'korea', id: 'whitehouse.gov' } },
    { summary: 'An outlet that is not there', params: { dossier: 'korea', id: 'nothing' }, status: 404 },
  ],
  async respond({ ledger, params: { id } }) {
    const found = await outletOf(ledger.store.db, id);
    if (!found) throw new Failure('not-found', id, `"${id}" is no outlet of this dossier`);
    return found;
  },
});

const { name, country, stateOwned, weight } = Outlet.shape;

/** Says who an outlet is, and how much its word weighs. */
export const changeOutlet = onDossier({
  name: 'changeOutlet',
  method: 'put',
  path: '/dossiers/{dossier}/outlets/{id}',
  group: 'Outlets',
  summary: 'Set how much the word of an outlet weighs, or what is said of it',
  description:
    'What is left out stays as it is; an outlet that is not there yet comes in. Entries go by the new weight as soon as this is answered.',
  right: 'edit',
  pace: 'write',
  params: z.object({ id: idField('Of the outlet, its host: voanews.com') }),
  body: z
    .strictObject({
      name: name.max(300).optional().describe('What people call it'),
      country: country
        .optional()
        .describe('The state that it belongs to or sits in: ISO 3166-1 alpha-3, or null'),
      stateOwned: stateOwned
        .optional()
        .describe('Whether a state owns or directs it; null where that is not known'),
      weight: weight.optional().describe('1 is a source in full, 0 none at all'),
      because: reason('Why its word weighs as much').optional(),
    })
    .refine((told) => Object.keys(told).length > 0, 'must say what is to change'),
  answer: Outlet,
  examples: [
    {
      summary: 'A weight, with its reason',
      params: { dossier: 'korea', id: 'tass.com' },
      body: { weight: 0.5, because: 'repeats what the ministry says' },
    },
    {
      summary: 'A weight that is none',
      params: { dossier: 'korea', id: 'tass.com' },
      body: { weight: 2 },
      status: 400,
    },
  ],
  respond: ({ ledger, params, body }) => changeIn(ledger, params.id, body),
});
