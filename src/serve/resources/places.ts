import { z } from 'zod';
import { placeSheet } from '../../places.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { PlaceSheet } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** What a map draws. */
export const places = onDossier({
  name: 'places',
  method: 'get',
  path: '/dossiers/{dossier}/places',
  group: 'Record',
  summary: 'What a map draws: where encounters, tests and other acts were',
  description:
    'Each entry at the point of its city or site, of tests also with the weapons and how far these reach where a source of data/missiles.csv says so; and the places that are named without a point.',
  right: 'read',
  pace: 'slow',
  ahead: [{ page: 'map' }],
  query: z.object(viewFields),
  answer: PlaceSheet,
  examples: [
    { summary: 'As known today', params: { dossier: 'korea' } },
    { summary: 'As known on a day', params: { dossier: 'korea' }, query: { asOf: '2017-11-30' } },
  ],
  respond: async ({ ledger, query }) => placeSheet(ledger, await viewAsked(ledger, query, asField)),
});
