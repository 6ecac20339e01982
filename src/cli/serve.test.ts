import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { serveVerb } from './serve.js';

const { run } = ledgerDesk();

describe('serve', () => {
  it.each([
    [['--port', 'x'], 'A port is a whole number from 0 to 65535'],
    [['--port', '65536'], 'A port is a whole number from 0 to 65535'],
    [['--name', 'desk.example', 'https://desk.example'], 'A name is that of a host alone'],
    [['--name', 'desk.example:443'], 'A name is that of a host alone'],
    [['now'], 'too many arguments'],
    [['--host', '0.0.0.0'], 'Nobody could come in at "0.0.0.0"'],
    [['--users'], 'Nobody could come in at "127.0.0.1"'],
    [['--behind-tls', '--name', 'desk.example', 'desk.test'], 'Nobody could come in'],
  ])('does not start with %j', (args, message) => expect(run(serveVerb(), ...args)).rejects.toThrow(message));
});
