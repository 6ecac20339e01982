import type { BriefMaterial } from '../src/present/dossier-brief/index.js';
import type { Entry } from '../src/record/index.js';
import {
  alignmentsOf,
  dossierIndex,
  gapReport,
  pausesOf,
  promiseRecord,
  tempoOf,
  weighMeeting,
} from '../src/weigh/index.js';
import { COD_MEETING } from './cod-meeting.js';

const TODAY = '2023-06-30';
const PARTIES = ['NOR', 'ISL'] as const;
const SIDES = { parties: PARTIES, chosen: [] };

const NO_CHANGES = { opened: [], closed: [], changed: [], corroborated: [], documents: [] };

/** All that the brief of an invented process is made of, measured as the program measures it. */
export function briefMaterial(
  told: Partial<BriefMaterial> = {},
  entries: readonly Entry[] = COD_MEETING,
): BriefMaterial {
  const index = dossierIndex(entries);
  const held = entries.filter(({ slots }) => slots.kind === 'encounter' && slots.status === 'held');
  return {
    overview: {
      dossier: { name: 'cod', title: 'The cod banks', parties: [...PARTIES] },
      filter: {},
      today: TODAY,
      documents: entries.length,
      rows: entries.length,
      outlets: 2,
      unknownNames: [],
      first: null,
      last: null,
      tallies: [],
      summits: [],
      contacts: [],
      agreements: [],
      encounters: [],
      alignments: [],
      latest: [],
      review: { merge: 0, contradiction: 0, doubt: 0 },
    },
    pairs: [],
    seenFrom: '',
    today: TODAY,
    knownUntil: '2023-02-01',
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    meetings: held.flatMap(({ id }) => weighMeeting(index, id, TODAY) ?? []),
    held: held.length,
    promises: promiseRecord(entries, TODAY),
    pauses: pausesOf(entries, [['NOR', 'ISL']], '2023-02-01'),
    tempo: tempoOf(entries, { ...SIDES, knownUntil: '2023-02-01', window: 30 }),
    gaps: gapReport(entries, { parties: PARTIES, pair: null, asOf: TODAY }),
    alignments: alignmentsOf(entries, { ...SIDES, knownUntil: '2023-02-01', year: null, votes: [] }),
    since: '2023-01-01',
    changes: NO_CHANGES,
    ...told,
  };
}

/** The same of a process of which nothing is known. */
export const bareMaterial = (): BriefMaterial => briefMaterial({ knownUntil: null }, []);
