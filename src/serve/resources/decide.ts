import { z } from 'zod';
import { type Decision as Decided, decide as decideOn, type Ledger, logPage } from '../../keep/index.js';
import { Entry, Evidence, type Happening, LedgerEvent } from '../../record/index.js';
import { onDossier } from '../resource.js';
import { plainText } from './fields.js';
import { decidedOn, decisionFields, decisionOptions, standing } from './seen-decision.js';

const named = (what: string) => plainText(300).describe(what);
/** Passages that come with one decision. */
const MOST_PASSAGES = 50;
const Decision = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['accept', 'reject']),
      item: named('The item that was read rightly, or wrongly'),
    }),
    z.strictObject({
      kind: z.literal('correct'),
      item: named('The item to be mended'),
      slots: z.record(z.string(), z.json()).describe('The slots that change, with their new values'),
      evidence: z
        .array(Evidence)
        .min(1)
        .max(MOST_PASSAGES)
        .optional()
        .describe('Further passages of its document that tell so; "slots" may be empty then'),
    }),
    z.strictObject({
      kind: z.enum(['merge', 'decline']),
      entry: named('The entry that becomes part of the other, or does not'),
      into: named('The other'),
    }),
    z.strictObject({
      kind: z.literal('split'),
      entry: named('The entry of which some reports tell something else'),
      items: z.array(plainText(300)).min(1).max(1_000).describe('The items that go'),
    }),
    z.strictObject({
      kind: z.literal('undo'),
      event: z
        .int()
        .min(1)
        .max(2_147_483_647)
        .describe('The place in the log of the decision that is taken back'),
    }),
  ])
  .meta({ id: 'Decision', description: 'What a person decides' });

const Outcome = z
  .object({
    event: LedgerEvent.describe('The decision as it stands in the log'),
    entries: z
      .array(Entry)
      .describe('The entries that it is about, as they are now; none where nothing is left of them'),
    end: z.int().min(1).describe('The place in the log as of which they are so'),
  })
  .meta({ id: 'DecisionMade', description: 'A decision that was written down' });

/** Decides on what needs a person, or takes a decision back. */
export const decide = onDossier({
  name: 'decide',
  method: 'post',
  path: '/dossiers/{dossier}/decisions',
  group: 'Review',
  summary: 'Accept, reject, correct, merge, decline, split, or undo one of these',
  description:
    'The decision is in the log when this is answered. With "seen" it is refused with 409 where somebody decided on the same after that place of the log; the problem then has "now": the entries as they are, and the end of the log.',
  right: 'edit',
  pace: 'write',
  body: z.strictObject({ decision: Decision, ...decisionFields }),
  answer: Outcome,
  status: 201,
  examples: [
    {
      summary: 'An item was read rightly',
      params: { dossier: 'korea' },
      body: {
        decision: { kind: 'accept', item: '0ba1df00-encounter-c6fa15' },
        because: 'checked against the text',
      },
    },
    {
      summary: 'Somebody decided meanwhile',
      params: { dossier: 'korea' },
      body: { decision: { kind: 'reject', item: '0ba1df00-encounter-c6fa15' }, seen: 1 },
      status: 409,
    },
    {
      summary: 'An item that is not there',
      params: { dossier: 'korea' },
      body: { decision: { kind: 'reject', item: 'nothing' } },
      status: 404,
    },
    {
      summary: 'A slot that it does not have',
      params: { dossier: 'korea' },
      body: { decision: { kind: 'correct', item: '0ba1df00-encounter-c6fa15', slots: { colour: 'red' } } },
      status: 422,
    },
  ],
  respond: ({ ledger, body: { decision, ...options } }) =>
    decidedOn(
      ledger,
      async () => {
        const event = await decideOn(ledger, decision, decisionOptions(options));
        return { event, ...(await standing(ledger, await subjectsOf(ledger, event.what))) };
      },
      () => namesIn(decision),
    ),
});

/** What a decision names. */
function namesIn(decision: Decided): readonly string[] {
  if ('item' in decision) return [decision.item];
  if ('into' in decision) return [decision.entry, decision.into];
  return 'entry' in decision ? [decision.entry] : [];
}

/** The entries and items that something in the log is about; of what was undone, those that it was about. */
async function subjectsOf(ledger: Ledger, what: Happening): Promise<readonly string[]> {
  switch (what.kind) {
    case 'item.accepted':
    case 'item.rejected':
    case 'item.corrected':
      return [what.item];
    case 'item.added':
      return [what.entry];
    case 'merge.declined':
      return what.entries;
    case 'entry.merged':
    case 'entry.split':
      return [what.entry, what.into];
    case 'decision.undone': {
      const { rows } = await logPage(ledger.store.db, { from: what.event, upTo: what.event });
      return rows[0] ? subjectsOf(ledger, rows[0].what) : [];
    }
    default:
      return [];
  }
}
