import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { type Forecast, Happening, type KeptDocument } from '../../record/index.js';
import { happeningWords } from './happening-words.js';

const { text, ...harbour } = DOCUMENTS.harbour;
const document: KeptDocument = harbour;
const item = sampleEntry('e-wish').reports[0]?.item;
const [outlet] = SAMPLE_VIEW.outlets;
if (!item || !outlet) throw new Error('the sample has no wish or no outlet');
const maker = { version: '0.1.0', code: 'code', models: 'models' };
const [id, entry] = ['3f2a9b10-encounter-7d7b50', '3f2a9b10-encounter-e7d7b50'];

const foreseen: Forecast = forecastOn('q1', { why: 'they are angry' });

const told: [Happening, string | RegExp][] = [
  [
    { kind: 'dossier.opened', dossier: SAMPLE_VIEW.dossier },
    /^opened the dossier cod-banks, “.+”, of Norway and Iceland$/,
  ],
  [
    { kind: 'dossier.changed', dossier: { ...SAMPLE_VIEW.dossier, parties: [] } },
    /^changed the dossier cod-banks, “[^”]+”$/,
  ],
  [
    { kind: 'outlet.registered', outlet },
    'registered “News & Views” (news.example), weight 1 (a newsroom of its own)',
  ],
  [
    { kind: 'document.added', document: { ...document, copyOf: 'kept' } },
    /^added .+, known from 14 May 2021, a near copy of kept$/,
  ],
  [{ kind: 'document.seen', document: 'kept', source: 'b.txt', outlet: null }, 'found kept again, in b.txt'],
  [
    { kind: 'reading.made', reading: 'r', document: 'kept', maker, notices: [] },
    'read kept with version 0.1.0',
  ],
  [
    { kind: 'item.asserted', item, document: 'kept', reading: 'r', entry, match: null },
    `read i-wish: Iceland: demands · forces and exercises, from “Iceland demands an end to night patrols”; opens ${entry}`,
  ],
  [
    { kind: 'item.asserted', item, document: 'kept', reading: 'r', entry, match: 'the same day' },
    / joins 3f2a9b10-encounter-e7d7b50: the same day$/,
  ],
  [{ kind: 'item.retracted', item: id }, `took back ${id}`],
  [
    { kind: 'item.added', item, document: 'kept', entry, match: null },
    `added by hand i-wish: Iceland: demands · forces and exercises, from “Iceland demands an end to night patrols”; opens ${entry}`,
  ],
  [
    {
      kind: 'item.corrected',
      item: id,
      slots: { when: '2018-06' },
      evidence: [{ start: 4, end: 11, quote: 'in June' }],
    },
    `corrected ${id}: when is June 2018; “in June” tells it too`,
  ],
  [{ kind: 'item.corrected', item: id, slots: { when: '2018-06' } }, `corrected ${id}: when is June 2018`],
  [{ kind: 'item.accepted', item: id }, `accepted ${id}`],
  [{ kind: 'item.rejected', item: id }, `rejected ${id}`],
  [{ kind: 'merge.proposed', entries: ['a', 'b'] }, 'asks whether a and b are one'],
  [{ kind: 'merge.declined', entries: ['a', 'b'] }, 'decided that a and b are two'],
  [{ kind: 'entry.merged', entry: 'a', into: 'b' }, 'merged a into b'],
  [{ kind: 'entry.split', entry: 'a', items: ['x'], into: 'b' }, 'split 1 report from a into b'],
  [{ kind: 'question.asked', question: WHALING }, 'asked “Will Norway and Iceland meet in May 2022?” (q1)'],
  [
    { kind: 'forecast.made', forecast: foreseen },
    'wrote down a forecast of anna on q1: 12 % from 4 January 2022, since “they are angry”',
  ],
  [
    { kind: 'forecast.made', forecast: { ...foreseen, kind: 'model', who: 'base rate' } },
    /^wrote down a forecast of the model base rate on q1: 12 %/,
  ],
  [
    {
      kind: 'question.resolved',
      resolution: { question: 'q1', outcome: 'no', day: '2022-05-31', items: [] },
    },
    'resolved q1: no, decided on 31 May 2022',
  ],
  [
    {
      kind: 'question.resolved',
      resolution: { question: 'q1', outcome: 'unresolvable', day: null, items: ['x'] },
    },
    'resolved q1: unresolvable, shown by x',
  ],
  [{ kind: 'decision.undone', event: 7 }, 'undid event 7'],
];

describe('what happened, in words', () => {
  it.each(told)('%o', (what, words) => expect(happeningWords(what)).toMatch(words));
  it('is there for every kind of event', () =>
    expect(new Set(told.map(([{ kind }]) => kind)).size).toBe(Happening.options.length));
});
