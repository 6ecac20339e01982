import { z } from 'zod';
import { DossierName } from '../../record/index.js';
import { ofHouse } from '../resource.js';
import { handIn } from '../work/hand-in.js';
import { accepted, JobAnswer } from './jobs-add.js';

/** All documents of a dossier are read again. */
export const readAgain = ofHouse({
  name: 'readAgain',
  method: 'post',
  path: '/dossiers/{dossier}/rereadings',
  group: 'Long work',
  summary: 'Read all documents of a dossier again, with the code of today',
  description: 'What people decided stays; decisions on items that are not found any more are told.',
  right: 'edit',
  pace: 'quick',
  params: z.object({ dossier: DossierName }),
  answer: JobAnswer,
  status: 202,
  examples: [{ summary: 'A dossier that is not there', params: { dossier: 'atlantis' }, status: 404 }],
  async respond({ house, caller, params }) {
    await house.ledgers.mark(params.dossier); // refuses a dossier that is not there
    const asking = { by: caller.name, dossier: params.dossier, asked: house.now() };
    return accepted(await handIn(house.work, asking, async () => ({ kind: 'reread' })));
  },
});

/** The years that a back-test can be asked for; which of them the register has, the test itself says. */
const yearField = z.int().min(1816).max(2100).nullable().default(null);

/** Forecasts are tested on the past. */
export const makeBacktest = ofHouse({
  name: 'makeBacktest',
  method: 'post',
  path: '/backtests',
  group: 'Long work',
  summary: 'Score forecasts of meetings, made in the past as if nothing later were known',
  description:
    'On the register of meetings that ships. Takes some minutes; the same question is answered at once the second time. What came of it is at /api/jobs/{job}/report.',
  right: 'edit',
  pace: 'quick',
  body: z.strictObject({
    horizons: z
      .array(z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]))
      .min(1)
      .max(4)
      .nullable()
      .default(null)
      .describe('Months ahead; all four unless said'),
    from: yearField.describe('The first year that is forecast; 1990 unless said'),
    to: yearField.describe('The last year; 2024 unless said'),
  }),
  answer: JobAnswer,
  status: 202,
  examples: [{ summary: 'A horizon that is none', body: { horizons: [2] }, status: 400 }],
  async respond({ house, caller, body }) {
    const asking = { by: caller.name, dossier: null, asked: house.now() };
    return accepted(await handIn(house.work, asking, async () => ({ kind: 'backtest', ...body })));
  },
});
