import { expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { askedApart } from '../../../test/resource-desk.js';
import { parseVerb } from '../../cli/parse.js';
import { parse } from './parse.js';

const desk = ledgerDesk();
const TEXT =
  'On Monday Norway’s foreign minister said in Oslo that “talks with Iceland” may begin within 60 days. It rained.';

it('says what the verb prints', async () => {
  const { stdout } = await desk.run(parseVerb(), TEXT, '--published', '2021-03-04', '--json');
  const query = { text: TEXT, published: '2021-03-04' };
  expect(await askedApart(parse, { query })).toEqual(JSON.parse(stdout));
});
it.each([
  [{ text: ' ' }, 'holds no word'],
  [{ text: 'x'.repeat(2_001) }, 'query.text'],
  [{ text: 'Rain.', published: 'May' }, 'query.published'],
])('refuses %j', (query, message) => expect(askedApart(parse, { query })).rejects.toThrow(message));
