import { expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { askedApart } from '../../../test/resource-desk.js';
import { SCHEMA_NAMES, schemaVerb } from '../../cli/schema.js';
import { schema } from './schema.js';

const desk = ledgerDesk();

it.each(SCHEMA_NAMES)('the schema of %s is what the verb prints', async (name) => {
  const { stdout } = await desk.run(schemaVerb(), name);
  expect(await askedApart(schema, { params: { name } })).toEqual(JSON.parse(stdout));
});
it.each(['summit', '../reading', '__proto__'])('there is none of %s', (name) =>
  expect(askedApart(schema, { params: { name } })).rejects.toThrow('path.name'),
);
