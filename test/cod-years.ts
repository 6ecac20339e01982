import { addReadings, type Ledger } from '../src/keep/index.js';
import { type Day, Reading, type Slots, type SlotsOf } from '../src/record/index.js';
import { readingOf } from './ledger-desk.js';
import { incoming, opened, outletNamed } from './ledger-process.js';

/** A row of an invented table: it says one thing, in a sentence of its own, which is its title too. */
function row(fact: string, published: Day, says: string, slots: Slots, verified = true): Reading {
  const [table = '', id = ''] = fact.split('/');
  const line = `summary: ${says}`;
  const told = { words: line, slots, confidence: verified ? 1 : 0.4 };
  const { document, items } = readingOf(id, published, line, [told]);
  const sources = [`https://${id}.example/`];
  return Reading.parse({
    document: {
      ...document,
      title: says.replace(/\.$/, ''),
      row: { table, id, fact, sources, verified, says },
    },
    items,
  });
}

const talks = (told: Partial<SlotsOf<'encounter'>>): SlotsOf<'encounter'> => ({
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  status: 'held',
  when: null,
  where: null,
  level: 'officials',
  outcome: 'unstated',
  ...told,
});

const LEADERS = ['NOR:Ingrid Solheim', 'ISL:Einar Falk'];

const promise = (told: Partial<SlotsOf<'commitment'>>): SlotsOf<'commitment'> => ({
  kind: 'commitment',
  by: ['NOR'],
  to: ['ISL'],
  issue: 'trade_economy',
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  agreement: 'Geneva plan',
  ...told,
});

const test = (when: Day, system: 'missile' | 'nuclear' = 'missile'): Slots => ({
  kind: 'capability',
  actor: 'ISL',
  change: 'test',
  system,
  when,
});

/** An invented quarrel over six years, in rows of tables: four meetings, of which two are of leaders, a plan with three promises, and tests. */
export const COD_YEARS: readonly Reading[] = [
  row(
    'meetings/2019-bergen',
    '2019-03-02',
    'Envoys of Norway and Iceland spoke in Bergen on 2 March 2019.',
    talks({ when: '2019-03-02', where: 'Bergen' }),
  ),
  row(
    'meetings/2020-geneva',
    '2020-06-10',
    'Ingrid Solheim and Einar Falk adopted the plan in Geneva on 10 June 2020.',
    talks({
      parties: LEADERS,
      when: '2020-06-10',
      where: 'Geneva',
      level: 'leaders',
      outcome: 'agreement',
      agreements: ['Geneva plan'],
    }),
  ),
  row(
    'pledges/geneva-2',
    '2020-06-10',
    'Iceland is to end its night patrols along the cod banks.',
    promise({ by: ['ISL'], to: ['NOR'], issue: 'forces_exercises', state: 'reversed' }),
  ),
  row(
    'pledges/geneva-1',
    '2020-06-10',
    'Norway is to open four harbours to trawlers by the end of 2020.',
    promise({ deadline: '2020-12', quantity: true }),
  ),
  row(
    'pledges/geneva-10',
    '2020-06-10',
    'Both are to share what their weather ships measure.',
    promise({ by: ['NOR', 'ISL'], to: [], issue: 'other', state: 'fulfilled' }),
    false,
  ),
  row('tests/first', '2021-02-03', 'Iceland fired a missile on 3 February 2021.', test('2021-02-03')),
  row('tests/second', '2021-03-04', 'Iceland fired a missile on 4 March 2021.', test('2021-03-04')),
  row(
    'tests/third',
    '2022-03-04',
    'Iceland set off a device on 4 March 2022.',
    test('2022-03-04', 'nuclear'),
  ),
  row(
    'meetings/2022-oslo',
    '2022-05-05',
    'Ingrid Solheim received Aino Laine in Oslo on 5 May 2022.',
    talks({
      parties: ['NOR:Ingrid Solheim', 'FIN:Aino Laine'],
      when: '2022-05-05',
      where: 'Oslo',
      level: 'leaders',
    }),
  ),
  row('ties/finland', '2022-06-06', 'Norway and Finland signed a pact on 6 June 2022.', {
    kind: 'alignment',
    parties: ['NOR', 'FIN'],
    direction: 'closer',
    when: '2022-06-06',
  }),
  row('wishes/patrols', '2022-07-07', 'Einar Falk wants the patrols of Norway to end.', {
    kind: 'position',
    actor: 'ISL:Einar Falk',
    stance: 'demands',
    issue: 'forces_exercises',
  }),
  row(
    'meetings/2023-oslo',
    '2023-05-31',
    'Envoys are said to have met in Oslo in May 2023.',
    talks({ when: '2023-05', where: 'Oslo' }),
    false,
  ),
  row(
    'meetings/2024-turku',
    '2024-09-01',
    'Ingrid Solheim and Einar Falk met again in Turku on 1 September 2024.',
    talks({ parties: LEADERS, when: '2024-09-01', where: 'Turku', level: 'leaders' }),
  ),
];

/** A ledger that holds them, each row from an outlet of its own. */
export async function codYears(ledger: Ledger): Promise<Ledger> {
  await opened(ledger);
  await addReadings(
    ledger,
    COD_YEARS.map((reading) => incoming(reading, outletNamed(reading.document.id))),
  );
  return ledger;
}
