import { z } from 'zod';
import { cardOf, dossierPaper, titleOf } from '../../dossier-card.js';
import { partiesNamed } from '../../filtered.js';
import { Day, Dossier, DossierName, Failure, Instant } from '../../record/index.js';
import type { Caller } from '../access/caller.js';
import type { Ledgers } from '../ledgers.js';
import { problemOf } from '../problem.js';
import { ofHouse, onDossier } from '../resource.js';
import { pageFields, pageOf, plainText } from './fields.js';
import { pageByName } from './page-by-name.js';

const DossierCard = Dossier.extend({
  documents: z.int().min(0),
  entries: z.int().min(0),
  changed: Instant.nullable().describe('When something was last written in it'),
}).meta({ id: 'DossierCard', description: 'A dossier, and how much it holds' });

const Faulty = z
  .object({ name: DossierName, fault: z.string() })
  .meta({ id: 'FaultyDossier', description: 'A dossier that cannot be opened, and why' });

const count = z.int().min(0);
const DossierPaper = DossierCard.extend({
  end: z.int().min(0).describe('The place of the last event in the log'),
  knownUntil: Day.nullable().describe(
    'The day until which the record knows; null where no document bears one',
  ),
  review: z
    .object({ merge: count, contradiction: count, doubt: count })
    .describe('How much of each sort waits for a person'),
}).meta({ id: 'DossierPaper', description: 'A dossier by itself' });

const GROUP = 'Dossiers';

/** The dossiers that the caller may read. */
export const dossiers = ofHouse({
  name: 'dossiers',
  method: 'get',
  path: '/dossiers',
  group: GROUP,
  summary: 'The dossiers that you may read',
  description: 'One that cannot be opened is among them, with the reason.',
  right: 'read',
  pace: 'quick',
  query: z.object(pageFields(100)),
  answer: pageOf(z.union([DossierCard, Faulty])).meta({
    id: 'DossierPage',
    description: 'A page of dossiers, in the order of their names',
  }),
  examples: [{ summary: 'All' }],
  async respond({ house: { ledgers }, caller, query }) {
    const { rows, next } = pageByName(await readable(ledgers, caller), (name) => name, query);
    return { rows: await Promise.all(rows.map((name) => lookAt(ledgers, name))), next };
  },
});

/** The names of the dossiers that a caller may read. */
export const readable = async (ledgers: Ledgers, caller: Caller): Promise<readonly string[]> =>
  (await ledgers.names()).filter((name) => caller.rightOn(name) !== 'none');

/** A dossier as a list shows it: with how much it holds, or with the reason why it cannot be opened. */
export type ListedDossier = z.infer<typeof DossierCard> | z.infer<typeof Faulty>;

/** A dossier that cannot be opened does not keep the others from being listed. */
export async function lookAt(ledgers: Ledgers, name: string): Promise<ListedDossier> {
  try {
    return await ledgers.reading(name, '', (ledger) => cardOf(ledger, name));
  } catch (thrown) {
    const known = thrown instanceof Failure ? problemOf(thrown) : null;
    if (!known) throw thrown;
    return { name, fault: known.problem.detail };
  }
}

/** Makes a dossier. */
export const makeDossier = ofHouse({
  name: 'makeDossier',
  method: 'post',
  path: '/dossiers',
  group: GROUP,
  summary: 'Make a dossier: the ledger of one process',
  description: 'It is empty; documents are added to it then.',
  right: 'edit',
  pace: 'quick',
  body: z.strictObject({
    name: DossierName,
    title: plainText(300).optional().describe('What people call it; made of the name unless said'),
    parties: z
      .array(plainText(300))
      .max(50)
      .optional()
      .describe('Who takes part: STATE or STATE:Name, such as PRK or PRK:Kim Jong Un'),
  }),
  answer: Dossier,
  status: 201,
  examples: [
    {
      summary: 'A process with two parties',
      body: { name: 'cod-banks', title: 'The cod banks', parties: ['NOR', 'ISL'] },
    },
    { summary: 'A dossier that is there already', body: { name: 'korea' }, status: 409 },
    { summary: 'A name that is none', body: { name: '../korea' }, status: 400 },
  ],
  async respond({ house: { ledgers }, caller, body: { name, title = titleOf(name), parties } }) {
    const dossier = { name, title, parties: [...partiesNamed(parties, 'parties')] };
    await ledgers.begin(dossier, caller.name);
    return dossier;
  },
});

/** One dossier. */
export const dossier = onDossier({
  name: 'dossier',
  method: 'get',
  path: '/dossiers/{dossier}',
  group: GROUP,
  summary: 'A dossier: who takes part, how much it holds, until when it knows',
  right: 'read',
  pace: 'quick',
  ahead: [{ page: 'overview' }],
  answer: DossierPaper,
  examples: [
    { summary: 'A dossier', params: { dossier: 'korea' } },
    { summary: 'A dossier that is not there', params: { dossier: 'atlantis' }, status: 404 },
    { summary: 'A name that is none', params: { dossier: 'A B' }, status: 400 },
  ],
  respond: ({ ledger, params }) => dossierPaper(ledger, params.dossier),
});
