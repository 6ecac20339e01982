import type { Entry, Slots, SlotsOf } from '../src/record/index.js';
import { type GapQuestion, type GapReport, gapReport } from '../src/weigh/index.js';
import { saidEntry } from './said-entry.js';

const wish = (
  actor: string,
  stance: SlotsOf<'position'>['stance'],
  issue: SlotsOf<'position'>['issue'],
): Slots => ({
  kind: 'position',
  actor,
  stance,
  issue,
});
const judges = (by: string, verdict: SlotsOf<'assessment'>['verdict'], about: string): Slots => ({
  kind: 'assessment',
  by,
  verdict,
  about,
});

/** An invented quarrel: what two sides and a third want over the years, what stands in the way, and who judges it. */
export const COD_QUARREL: readonly Entry[] = [
  saidEntry('no', wish('NOR', 'refuses', 'territory'), { words: 'no talk of the banks', said: '2019-02-01' }),
  saidEntry('half', wish('NOR:Ingrid Solheim', 'offers', 'territory'), {
    words: 'half of the banks',
    said: '2021-05-12',
  }),
  saidEntry('all', wish('ISL', 'demands', 'territory'), { words: 'all of the banks', said: '2021-05-13' }),
  saidEntry('third', wish('GBR', 'open_to', 'territory'), { words: 'a third share', said: '2021-05-14' }),
  saidEntry('old', wish('NOR', 'demands', 'energy'), { words: 'a cable', said: '2010-01-01' }),
  saidEntry('older', wish('ISL', 'demands', 'energy'), { words: 'no cable', said: '2009-01-01' }),
  saidEntry('alone', wish('ISL', 'open_to', 'humanitarian'), { words: 'rescue at sea', said: '2021-06-01' }),
  saidEntry('unseen', wish('ISL', 'offers', 'territory'), { verified: false, said: '2021-12-01' }),
  saidEntry('nets', { kind: 'obstacle', issue: 'territory', between: ['NOR', 'ISL'] }, { words: 'the nets' }),
  saidEntry('good', judges('NOR:Ingrid Solheim', 'positive', 'cod quarrel'), { words: 'it goes well' }),
  saidEntry('bad', judges('ISL:Einar Falk', 'negative', 'cod quarrel'), { words: 'it goes badly' }),
];

/** The gaps of the quarrel, as of the last day of 2021. */
export const codGaps = (asked: Partial<GapQuestion> = {}, entries = COD_QUARREL): GapReport =>
  gapReport(entries, { parties: ['NOR', 'ISL', 'GBR'], pair: null, asOf: '2021-12-31', ...asked });
