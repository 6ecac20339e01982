import { describe, expect, it } from 'vitest';
import { writtenReadings } from './written-reading.js';

const raw = (content: unknown) => ({
  source: 'r.json',
  name: 'r.json',
  bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  contentType: null,
  charset: null,
});
const item = { id: 'p', kind: 'pause', parties: ['NOR', 'TCD'], from: '2019', to: null };
const evidence = [{ start: 4, end: 10, quote: 'talked' }];
const reading = (items: unknown[] = [{ ...item, evidence }]) => ({
  document: { text: 'No. talked since 2019', licence: 'ours' },
  items,
  more: 1,
});
const told = (content: unknown): string => {
  try {
    writtenReadings(raw(content));
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return 'nothing is wrong';
};

describe('writtenReadings', () => {
  it('fills what nobody wrote and keeps what else was written', () => {
    const [found] = writtenReadings(raw(reading()));
    expect(found?.written).toEqual(reading());
    expect(found?.reading.document).toMatchObject({ id: 'document', title: null, published: null });
    expect(found?.reading.items[0]).toMatchObject({ id: 'p', confidence: 1, rules: [] });
  });

  it('reads one a line as well', () => {
    const lines = [reading(), reading([])].map((one) => JSON.stringify(one)).join('\n');
    expect(writtenReadings(raw(`${lines}\n\n`)).map(({ reading: { items } }) => items.length)).toEqual([
      1, 0,
    ]);
  });

  it('reads one that is written over many lines', () =>
    expect(writtenReadings(raw(JSON.stringify(reading(), null, 2)))).toHaveLength(1));

  it.each([
    ['', 'contains no text'],
    ['{"document":', 'is a damaged JSON file'],
    ['Norway met Iceland.', 'it is no JSON); give one as "dragoman brief --json" prints it'],
    [[], 'the whole: Invalid input'],
    [{ document: { text: '' }, items: [] }, 'document.text'],
    [{ document: { text: 'x', published: '12 May' }, items: [] }, 'document.published: a day is YYYY-MM-DD'],
    [reading([{ ...item, evidence: [] }]), 'item 1: evidence'],
    [reading([{ ...item, kind: 'treaty', evidence }]), 'item 1: kind'],
    [
      reading([{ ...item, evidence: [{ start: 0, end: 6, quote: 'talked' }] }]),
      'item 1: evidence.0.quote is not what stands in the text there',
    ],
    [`${JSON.stringify(reading())}\n{"document":{}}`, '2. reading: document.text'],
  ])('%j is refused in a sentence that names the file and what is wrong', (content, wrong) => {
    expect(told(content)).toContain(wrong);
    expect(told(content)).toMatch(/^"r\.json" .+[.]$/);
  });
});
