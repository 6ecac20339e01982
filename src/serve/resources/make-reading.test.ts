import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { askedApart } from '../../../test/resource-desk.js';
import { briefVerb } from '../../cli/brief.js';
import { Reading } from '../../record/index.js';
import { makeReading } from './make-reading.js';

const desk = ledgerDesk();
const TEXT =
  'Norway and Iceland met in Oslo on 3 March 2021 and agreed on a plan. Iceland demands an end to night patrols.';

describe('a reading of a text', () => {
  it('is what the verb prints of a file that holds it', async () => {
    writeFileSync(desk.at('text.txt'), TEXT);
    const { stdout } = await desk.run(
      briefVerb(),
      desk.at('text.txt'),
      '--published',
      '2021-03-04',
      '--json',
    );
    const printed = Reading.parse(JSON.parse(stdout));
    const reading = await askedApart<Reading>(makeReading, { body: { text: TEXT, published: '2021-03-04' } });
    expect(reading.items.map(({ kind }) => kind)).toEqual(['encounter', 'commitment', 'position']);
    expect(reading.items).toEqual(printed.items);
    expect(reading.document).toEqual({ ...printed.document, source: 'text' });
  });
  it('bears the title that it is given', async () => {
    const body = { text: TEXT, title: 'A plan' };
    expect(await askedApart(makeReading, { body })).toMatchObject({ document: { title: 'A plan' } });
  });
  it.each([
    [{ text: ' \n ' }, '"text" '],
    [{ text: '' }, 'body.text'],
    [{ text: 'x'.repeat(100_001) }, 'body.text'],
    [{ text: TEXT, published: '2021-13-01' }, 'body.published'],
    [{ text: TEXT, path: '/etc/passwd' }, 'There is no "path" here'],
  ])('is refused for %j', async (body, message) =>
    expect(askedApart(makeReading, { body })).rejects.toThrow(message),
  );
});
