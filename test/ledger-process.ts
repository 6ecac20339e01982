import type { Added, AddOptions, Incoming, Ledger } from '../src/keep/index.js';
import { addReadings } from '../src/keep/index.js';
import type { Instant, Outlet, Reading, Slots, SlotsOf } from '../src/record/index.js';
import { note, readingOf } from './ledger-desk.js';

/** What made the readings of these tests. */
export const MAKER = { version: '0.1.0', code: 'code', models: 'models' };

const SUMMIT: SlotsOf<'encounter'> = {
  kind: 'encounter',
  parties: ['NOR:Ingrid Solheim', 'ISL:Einar Falk'],
  status: 'held',
  when: '2021-06-10',
  where: 'Geneva',
  level: 'leaders',
  outcome: 'unstated',
};
const summit = (told: Partial<SlotsOf<'encounter'>> = {}): SlotsOf<'encounter'> => ({ ...SUMMIT, ...told });

const PROMISE: SlotsOf<'commitment'> = {
  kind: 'commitment',
  by: ['NOR'],
  to: ['ISL'],
  issue: 'trade_economy',
  deadline: '2021-12',
  quantity: true,
  verification: false,
  conditional: false,
  status: 'pledged',
};
const DEMAND: Slots = { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'forces_exercises' };

/** A wire story of some length, so that near copies of it can be told. */
const WIRE = `Ingrid Solheim and Einar Falk met in Geneva on 10 June 2021 and signed a plan for the cod banks. The talks in a villa by the
lake began at nine in the morning and went on, with one break for soup and bread, until the lamps along the quay were lit. Norway will open
four harbours to trawlers from Iceland before the end of December. Neither delegation took questions, but a spokesman for the hosts read out
the plan line by line, thanked both guests for their patience, and asked the waiting cameras to leave the garden before the rain set in.
Iceland insists on an end to night patrols along the banks, which Oslo calls a matter for its own coast guard and nobody else.`;

const wire = (name: string, text: string): Reading =>
  readingOf(name, '2021-06-10', text, [
    {
      words: 'Ingrid Solheim and Einar Falk met in Geneva on 10 June 2021 and signed a plan',
      slots: summit({ outcome: 'agreement' }),
    },
    {
      words: 'Norway will open\nfour harbours to trawlers from Iceland before the end of December',
      slots: PROMISE,
    },
    { words: 'Iceland insists on an end to night patrols', slots: DEMAND, confidence: 0.3 },
  ]);

/** An invented process in our own words: two leaders and their quarrel over the cod banks, as nine documents tell it. */
export const PROCESS = {
  /** A plan to meet, three weeks ahead. */
  announced: readingOf(
    'announced',
    '2021-05-20',
    'Ingrid Solheim will see Einar Falk in Geneva on 10 June 2021, both cabinets said.',
    [
      {
        words: 'Ingrid Solheim will see Einar Falk in Geneva on 10 June 2021',
        slots: summit({ status: 'planned' }),
      },
    ],
  ),
  /** The meeting on its day, with a promise and a demand that was read with little confidence. */
  wire: wire('wire', WIRE),
  /** The same story under another first line. */
  reprint: wire('reprint', `From our correspondent by the lake.\n${WIRE}`),
  /** The month of the meeting alone, and that nothing came of it. */
  recalled: readingOf(
    'recalled',
    '2021-06-20',
    'When Einar Falk and Ingrid Solheim sat down in Geneva in June 2021, nothing was agreed.',
    [
      {
        words: 'Einar Falk and Ingrid Solheim sat down in Geneva in June 2021, nothing was agreed',
        slots: summit({ when: '2021-06', outcome: 'none' }),
      },
    ],
  ),
  /** Another year, as by a slip of the pen: in doubt. */
  slipped: readingOf(
    'slipped',
    '2021-07-01',
    'On 10 June 2020 Ingrid Solheim met Einar Falk in Geneva, the yearbook has it.',
    [
      {
        words: 'On 10 June 2020 Ingrid Solheim met Einar Falk in Geneva',
        slots: summit({ when: '2020-06-10' }),
      },
    ],
  ),
  /** Without a day of its own. */
  undated: readingOf(
    'undated',
    null,
    'The Geneva meeting of Ingrid Solheim and Einar Falk on 10 June 2021 is remembered.',
    [{ words: 'The Geneva meeting of Ingrid Solheim and Einar Falk on 10 June 2021', slots: summit() }],
  ),
  /** The promise again, in nearly the same words. */
  repeated: readingOf(
    'repeated',
    '2021-06-12',
    'By the end of December Norway will open four harbours to trawlers from Iceland.',
    [
      {
        words: 'By the end of December Norway will open four harbours to trawlers from Iceland',
        slots: PROMISE,
      },
    ],
  ),
  /** Other kinds, each an entry of its own. */
  aftermath: readingOf(
    'aftermath',
    '2021-08-03',
    'Contacts have been broken off since July 2021. On 2 August 2021 Iceland tested a coastal missile. Norway moved closer to Finland in 2021.',
    [
      {
        words: 'Contacts have been broken off since July 2021',
        slots: { kind: 'pause', parties: ['NOR', 'ISL'], from: '2021-07', to: null },
      },
      {
        words: 'On 2 August 2021 Iceland tested a coastal missile',
        slots: { kind: 'capability', actor: 'ISL', change: 'test', system: 'missile', when: '2021-08-02' },
      },
      {
        words: 'Norway moved closer to Finland in 2021',
        slots: { kind: 'alignment', parties: ['NOR', 'FIN'], direction: 'closer', when: '2021' },
      },
    ],
  ),
  /** Says nothing that the record holds. */
  empty: readingOf('empty', '2021-09-09', 'It rained over the fjord all week.', []),
} as const satisfies Record<string, Reading>;
export type Told = keyof typeof PROCESS;
export const ALL: readonly Told[] = Object.keys(PROCESS) as Told[];

/** An outlet of some name; each document of the process has one of its own, called after it, unless said. */
export const outletNamed = (id: string, weight = 1): Outlet => ({
  id: `${id}.example`,
  name: id,
  country: null,
  stateOwned: null,
  weight,
  because: 'invented',
});

/** A reading on its way into a ledger, from an outlet of its own unless said. */
export const incoming = (
  reading: Reading,
  outlet: Outlet | null = outletNamed(reading.document.id),
): Incoming => ({
  reading,
  maker: MAKER,
  outlet,
});

/** Adds documents of the process, one after the other. */
export const tell = (
  ledger: Ledger,
  names: readonly Told[] = ALL,
  options: AddOptions = {},
): Promise<readonly Added[]> =>
  addReadings(
    ledger,
    names.map((name) => incoming(PROCESS[name])),
    options,
  );

/** Gives a ledger its dossier. */
export const opened = async (ledger: Ledger): Promise<Ledger> => {
  const dossier = { name: 'cod-banks', title: 'The cod banks', parties: ['NOR', 'ISL'] };
  await note(ledger, [{ what: { kind: 'dossier.opened', dossier } }]);
  return ledger;
};

/** A clock that moves half a day with each look, from the morning of 1 January 2022. */
export function strollingClock(): () => Instant {
  let looks = 0;
  return () => new Date(Date.UTC(2022, 0, 1, 6 + 12 * looks++)).toISOString();
}

/** The reading with other items: those that a change lets through, as it leaves them. */
export function reread(
  reading: Reading,
  change: (item: Reading['items'][number]) => Reading['items'][number] | null,
): Reading {
  return { ...reading, items: reading.items.flatMap((item) => change(item) ?? []) };
}
