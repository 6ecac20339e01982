import type { Day, Entry, Slots, SlotsOf } from '../src/record/index.js';
import { type DossierIndex, dossierIndex } from '../src/weigh/index.js';
import { type SaidBy, saidEntry } from './said-entry.js';

/** An invented meeting with what was promised at it, who judged it, and what followed; each fact in a row of a table. */
const [SOLHEIM, FALK] = ['NOR:Ingrid Solheim', 'ISL:Einar Falk'];

const row = (says: string, said: Day, more: Partial<SaidBy> = {}): SaidBy => ({
  words: says,
  says,
  said,
  ...more,
});

/** A meeting of Norway and Iceland; held by leaders in Bergen unless said. */
export const talks = (told: Partial<SlotsOf<'encounter'>> = {}): SlotsOf<'encounter'> => ({
  kind: 'encounter',
  parties: [SOLHEIM, FALK],
  status: 'held',
  when: '2021-05-10',
  where: 'Bergen',
  level: 'leaders',
  outcome: 'unstated',
  ...told,
});

/** An entry that one row tells on its day. */
export const told = (id: string, slots: Slots, says: string, said: Day, more: Partial<SaidBy> = {}): Entry =>
  saidEntry(id, slots, row(says, said, more));

const plan = (
  issue: 'missiles' | 'trade_economy',
  more: Partial<SlotsOf<'commitment'>> = {},
): SlotsOf<'commitment'> => ({
  kind: 'commitment',
  by: ['NOR'],
  to: ['ISL'],
  issue,
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  agreement: 'Bergen plan',
  ...more,
});

export const test = (id: string, said: Day): Entry =>
  told(
    id,
    { kind: 'capability', actor: 'ISL', change: 'test', system: 'missile', when: said },
    'Iceland tested a missile.',
    said,
  );

export const BERGEN = told(
  'bergen',
  talks({ outcome: 'agreement', agreements: ['Bergen plan'] }),
  'Norway and Iceland signed the Bergen plan, the first summit of the two, without a timetable.',
  '2021-05-10',
);

export const SHIPS = saidEntry(
  'ships',
  plan('missiles', { quantity: true, verification: true, deadline: '2021-06-01' }),
  row('Norway will withdraw 12 ships by June under inspection.', '2021-05-10'),
  row('Norway withdrew all 12 ships.', '2021-09-01', { tells: { state: 'fulfilled' } }),
);
export const PEACE = saidEntry(
  'peace',
  plan('trade_economy', { by: ['ISL'], to: ['NOR'] }),
  row('Iceland hopes to promote friendship.', '2021-05-10'),
  row('Iceland closed its ports again.', '2022-08-01', { tells: { state: 'reversed' } }),
);

const judged = (
  id: string,
  by: string,
  verdict: 'positive' | 'negative',
  about: string,
  says: string,
): Entry => told(id, { kind: 'assessment', by, verdict, about }, says, '2021-05-12');

export const COD_MEETING: readonly Entry[] = [
  BERGEN,
  SHIPS,
  PEACE,
  judged(
    'doubt',
    'NGO:Dag Lien',
    'negative',
    'Bergen plan',
    'Dag Lien said that the Bergen plan gives no dates.',
  ),
  judged('praise', FALK, 'positive', 'Bergen summit', 'Einar Falk called the summit a great day.'),
  test('before', '2020-10-01'),
  test('after', '2021-08-15'),
  told(
    'again',
    talks({ when: '2021-10-01', outcome: 'none', where: 'Oslo' }),
    'The two met in Oslo without a deal.',
    '2021-10-01',
  ),
  told(
    'exit',
    { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'missiles' },
    'Iceland said it is no longer bound by the plan.',
    '2023-02-01',
  ),
  told(
    'elsewhere',
    talks({ parties: ['SWE', 'DNK'], when: '2021-07-01', where: 'Lund' }),
    'Sweden and Denmark met in Lund.',
    '2021-07-01',
  ),
];

export const COD_MEETING_INDEX: DossierIndex = dossierIndex(COD_MEETING);
