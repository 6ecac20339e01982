import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { deskVerb } from './desk.js';

const { run } = ledgerDesk();

describe('desk', () => {
  it.each([
    [['--port', 'x'], 'A port is a whole number from 0 to 65535'],
    [['cod-banks', 'iran'], 'too many arguments'],
    [['--host', '0.0.0.0'], 'unknown option'],
    [
      ['atlantis'],
      'There is no dossier "atlantis"; make one with "dragoman init NAME". There are: cod-banks.',
    ],
  ])('does not start with %j', (args, message) =>
    expect(run(deskVerb(), '--no-open', ...args)).rejects.toThrow(message),
  );
});
