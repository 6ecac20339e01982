import { expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { asked } from '../../../test/resource-desk.js';
import { verifyVerb } from '../../cli/verify.js';
import { verify } from './verify.js';

const desk = ledgerDesk();

it('says what the verb says', async () => {
  const { stdout } = await desk.run(verifyVerb(), '--json');
  expect(await asked(verify, await desk.ledger())).toEqual(JSON.parse(stdout));
});
it('is for editors', () => expect(verify.right).toBe('edit'));
