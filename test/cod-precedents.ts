import type { Entry, Slots, SlotsOf } from '../src/record/index.js';
import { type PrecedentQuestion, type PrecedentReport, precedentReport } from '../src/weigh/index.js';
import { saidEntry } from './said-entry.js';

type Cells = Readonly<Record<string, string>>;
const textOf = (cells: Cells): string =>
  Object.entries(cells)
    .map(([column, value]) => `${column}: ${value}`)
    .join('\n');

const OUR_CASES: readonly (Cells & { readonly id: string; readonly case: string })[] = [
  {
    id: 'malta',
    summary: 'Malta handed its warheads over in 1990 and got guarantees.',
    case: 'Malta',
    when: '1990',
    gave_up: 'nine warheads',
    for_what: 'security guarantees and fuel',
    followed: 'all warheads gone by 1991',
    invoked_by: 'ISL:Einar Falk; somebody',
  },
  {
    id: 'malta-again',
    summary: 'A column said that Malta had been given no guarantees.',
    case: 'the Maltese model',
    gave_up: 'nine warheads',
    for_what: 'no guarantees',
    invoked_by: '',
  },
  {
    id: 'chad',
    summary: 'Chad stopped a program under inspectors.',
    case: 'Chad and Mali',
    when: 'long ago',
    gave_up: 'a program',
    followed: 'invasion of both',
    invoked_by: '',
  },
];

const lesson = (about: string | null, name: string): Slots => ({ kind: 'precedent', about, case: name });
const promise = (told: Partial<SlotsOf<'commitment'>>): Slots => ({
  kind: 'commitment',
  by: ['NOR'],
  to: [],
  issue: 'denuclearization',
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  ...told,
});

/** Cases of an invented table, and what the two sides of an invented quarrel promised each other. */
export const COD_CASES: readonly Entry[] = [
  ...OUR_CASES.map((cells) =>
    saidEntry(cells.id, lesson('NOR', cells.case), {
      says: cells.summary ?? '',
      words: `summary: ${cells.summary}`,
    }),
  ),
  saidEntry('unseen', lesson('NOR', 'Peru'), { verified: false }),
  saidEntry('test', {
    kind: 'capability',
    actor: 'NOR',
    change: 'test',
    system: 'nuclear',
    when: '2020-01-01',
  }),
  saidEntry('kept', promise({ state: 'fulfilled' }), { words: 'gave up a boat' }),
  saidEntry('gone', promise({ state: 'reversed', verification: true }), {
    words: 'will be seen',
    said: '2022-01-01',
  }),
  saidEntry('guard', promise({ by: ['ISL'], to: ['NOR'], issue: 'security_guarantees', state: 'lapsed' }), {
    words: 'will guard Norway',
  }),
  saidEntry('trade', promise({ by: ['NOR', 'ISL'], issue: 'trade_economy' }), { words: 'will trade' }),
  saidEntry('threat', promise({ by: ['ISL'], to: ['NOR'], issue: 'sanctions' }), {
    words: 'will impose sanctions',
  }),
  saidEntry(
    'eased',
    { kind: 'position', actor: 'ISL', stance: 'offers', issue: 'sanctions' },
    { words: 'less tariff' },
  ),
  saidEntry('imposed', { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'sanctions' }),
  saidEntry('other', promise({ by: ['ISL'], to: ['GBR'], issue: 'energy' })),
];

/** The texts of the rows, as a ledger holds them. */
export const COD_TEXTS: ReadonlyMap<string, string> = new Map(
  OUR_CASES.map((cells) => [
    `${cells.id}-d1`,
    textOf(Object.fromEntries(Object.entries(cells).filter(([, value]) => value))),
  ]),
);

/** The precedents of the quarrel, as of the middle of 2022. */
export const codPrecedents = (asked: Partial<PrecedentQuestion> = {}, entries = COD_CASES): PrecedentReport =>
  precedentReport(entries, COD_TEXTS, { side: null, parties: ['NOR', 'ISL'], asOf: '2022-06-30', ...asked });
