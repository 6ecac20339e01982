import { z } from 'zod';
import { issuesHeld, partiesHeld } from '../../keep/index.js';
import { actorName } from '../../present/names.js';
import { ISSUE_LABELS, sideOf } from '../../record/index.js';
import { viewAsked } from '../../seen.js';
import { onDossier } from '../resource.js';
import { IssueHeld, PartyHeld } from '../schemas/index.js';
import { asField, viewFields } from './fields.js';

/** Who is named. */
export const parties = onDossier({
  name: 'parties',
  method: 'get',
  path: '/dossiers/{dossier}/parties',
  group: 'Record',
  summary: 'The states, persons and bodies that a dossier names',
  description:
    'All in one answer, those first that most entries name; a state is named where its people are.',
  right: 'read',
  pace: 'slow',
  query: z.object(viewFields),
  answer: z
    .object({ rows: z.array(PartyHeld) })
    .meta({ id: 'PartiesHeld', description: 'Who is named in a dossier' }),
  examples: [
    { summary: 'As known today', params: { dossier: 'korea' } },
    { summary: 'As known on a day', params: { dossier: 'korea' }, query: { asOf: '2000-06-12' } },
  ],
  async respond({ ledger, query }) {
    const held = await partiesHeld(ledger.store.db, await viewAsked(ledger, query, asField));
    const rows = held.map(({ ref, ...one }) => ({ ref, name: actorName(ref), side: sideOf(ref), ...one }));
    return { rows };
  },
});

/** What entries are about. */
export const issues = onDossier({
  name: 'issues',
  method: 'get',
  path: '/dossiers/{dossier}/issues',
  group: 'Record',
  summary: 'The topics that the entries of a dossier are on',
  description:
    'Those first that most entries are on; of promises, positions and obstacles alone, which have one.',
  right: 'read',
  pace: 'slow',
  query: z.object(viewFields),
  answer: z
    .object({ rows: z.array(IssueHeld) })
    .meta({ id: 'IssuesHeld', description: 'What the entries of a dossier are on' }),
  examples: [{ summary: 'As known today', params: { dossier: 'korea' } }],
  async respond({ ledger, query }) {
    const held = await issuesHeld(ledger.store.db, await viewAsked(ledger, query, asField));
    return { rows: held.map(({ issue, ...one }) => ({ issue, label: ISSUE_LABELS[issue], ...one })) };
  },
});
