import { z } from 'zod';
import { verified } from '../../verifying.js';
import { onDossier } from '../resource.js';

const count = z.int().min(0);
const Verified = z
  .object({
    events: count,
    documents: count,
    items: count,
    faults: z
      .array(
        z.object({
          check: z.enum(['log', 'texts', 'evidence', 'references', 'replay']),
          what: z.string(),
        }),
      )
      .describe('What does not hold; none where all of it does'),
  })
  .meta({ id: 'Verified', description: 'What was looked at, and what of it does not hold' });

/** Whether a ledger is whole. */
export const verify = onDossier({
  name: 'verify',
  method: 'get',
  path: '/dossiers/{dossier}/verification',
  group: 'Dossiers',
  summary: 'Whether the ledger is whole: seals, texts, passages, tables',
  description:
    'The log is carried out again from its first event, which takes about as long as adding all its documents did. Editors may ask for it.',
  right: 'edit',
  pace: 'slow',
  answer: Verified,
  examples: [{ summary: 'A dossier', params: { dossier: 'korea' } }],
  respond: ({ ledger }) => verified(ledger),
});
