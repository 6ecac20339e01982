import { Resolution } from '../record/index.js';
import type { Asked } from './store/tables.js';

/** What the book of forecasts speaks of and the ledger does not hold, a sentence each. */
export async function bookFaults(db: Asked): Promise<readonly string[]> {
  return [...(await questionless(db)), ...(await itemless(db))];
}

/** Forecasts and outcomes of questions that nobody asked. */
async function questionless(db: Asked): Promise<string[]> {
  const faults: string[] = [];
  for (const table of ['forecast', 'resolution'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['seq', 'question'])
      .where('question', 'not in', (eb) => eb.selectFrom('question').select('id'))
      .orderBy('seq')
      .execute();
    for (const { seq, question } of rows)
      faults.push(`The ${table} of event ${seq} names the question ${question}, which nobody asked.`);
  }
  return faults;
}

/** Outcomes that rest on items that were never there. */
async function itemless(db: Asked): Promise<string[]> {
  const rows = await db.selectFrom('resolution').select(['seq', 'body']).orderBy('seq').execute();
  const faults: string[] = [];
  for (const { seq, body } of rows)
    for (const id of Resolution.parse(JSON.parse(body)).items)
      if (!(await db.selectFrom('item').select('id').where('id', '=', id).executeTakeFirst()))
        faults.push(`The resolution of event ${seq} rests on the item ${id}, which was never there.`);
  return faults;
}
