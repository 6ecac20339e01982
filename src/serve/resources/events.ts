import { z } from 'zod';
import { DossierName } from '../../record/index.js';
import { ofHouse } from '../resource.js';

const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Each change of a ledger as it happens. */
export const events = ofHouse({
  name: 'events',
  method: 'get',
  path: '/dossiers/{dossier}/events',
  group: 'Changes',
  summary: 'Each change as it happens, as server-sent events',
  description:
    'Each event of the log as a message: its place in the log as the id, its kind as the event, and the event itself as JSON, as the log gives it. Begins with what happens from now on or, for a client that comes back with Last-Event-ID or asks with "after", after that place. A stream says something every fifteen seconds, ends after an hour, and is ended for readers who take nothing.',
  right: 'read',
  pace: 'quick',
  params: z.object({ dossier: DossierName }),
  query: z.object({
    after: place.optional().describe('The place in the log after which to begin; 0 for all that there is'),
  }),
  answer: null,
  otherAnswers: ['text/event-stream'],
  examples: [
    {
      summary: 'A place that is none',
      params: { dossier: 'korea' },
      query: { after: 'yesterday' },
      status: 400,
    },
    { summary: 'A dossier that is not there', params: { dossier: 'atlantis' }, status: 404 },
  ],
  async respond({ house, caller, request, params: { dossier }, query }) {
    await house.ledgers.mark(dossier); // a dossier that is not there is refused before a stream begins
    const seen = place.safeParse(request.headers.get('last-event-id') ?? undefined);
    const after = seen.success ? seen.data : (query.after ?? null);
    const { credential } = house.door.visit(request);
    const isWelcome = async (): Promise<boolean> =>
      ((await house.door.whoCalls(credential))?.caller.rightOn(dossier) ?? 'none') !== 'none';
    return house.streams.changes({ dossier, by: caller.name, after }, isWelcome);
  },
});
