import type { Entry, Slots } from '../src/record/index.js';
import { rowsOf } from './told-tables.js';

/** An entry that one row of a table tells, and the text of the row. */
export async function rowEntry(verified = true): Promise<{ readonly entry: Entry; readonly text: string }> {
  const [reading] = await rowsOf('encounters.csv', [
    'id,title,parties,when,where,form,source,published,verified,summary,note',
    `bern,Two meet in Bern,NOR;ISL,2021-06-10,Bern,bilateral talks,https://a.example/1 https://b.example/2,2021-06-11,${verified ? 'yes' : 'no'},The two met in Bern for a day.,no photographs`,
  ]);
  const [item] = reading?.items ?? [];
  if (!reading || !item) throw new Error('the table has no row');
  const { text, title, published, source, row } = reading.document;
  const { id, evidence, confidence, rules, ...slots } = item;
  const outlets = ['a.example', 'b.example'];
  const document = {
    id: 'bern-1',
    title,
    published,
    known: '2021-06-11',
    source,
    outlet: 'a.example',
    copyOf: null,
    outlets,
  };
  return {
    text,
    entry: {
      id: 'e-bern',
      slots: slots as Slots,
      contradictions: [],
      reports: [
        { item: { ...item, id: 'i-bern' }, document: { ...document, ...(row && { row }) }, review: null },
      ],
      sources: verified ? 2 : 0,
      first: '2021-06-10',
      last: '2021-06-10',
    },
  };
}
