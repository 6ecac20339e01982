import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../record/index.js';
import { told } from './faults.js';
import type { Place } from './place.js';

const folder = mkdtempSync(join(tmpdir(), 'dragoman faults '));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): Place => ({ kind: 'sqlite', dossier: 'x', path: join(folder, name) });
const server: Place = {
  kind: 'postgres',
  dossier: 'x',
  address: 'postgres://anna:s3cret@host/x',
  namespace: 'dragoman_x',
  home: folder,
};
const thrown = (code: string, message = 'words of a driver') => Object.assign(new Error(message), { code });

describe('what a file refuses', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'unreadable'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_RECOVERY', 'busy'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'not-a-ledger'],
  ])('%s is told as %s, in a sentence with what to do', (code, expected) => {
    const failure = told(thrown(code), file('ledger'));
    expect(failure).toMatchObject({ code: expected, input: join(folder, 'ledger') });
    expect((failure as Failure).message).toMatch(/^The ledger ".+" cannot be used: [^.]+\.$/);
    expect((failure as Failure).message).not.toContain('words of a driver');
  });

  it('is seen from the file itself where the driver only says that it cannot open it', () => {
    writeFileSync(join(folder, 'a file'), '');
    mkdirSync(join(folder, 'a folder'));
    const code = (name: string) => (told(thrown('SQLITE_CANTOPEN'), file(name)) as Failure).code;
    expect(code('a folder')).toBe('not-a-ledger');
    expect(code('absent/ledger')).toBe('missing');
    const failed = new Error('ConnectionFailed("Unable to open connection to local database x: 14")');
    expect(told(failed, file('a folder'))).toMatchObject({ code: 'not-a-ledger' });
  });
});

describe('what a server refuses', () => {
  it.each([
    ['53100', 'disk-full'],
    ['55P03', 'busy'],
    ['25006', 'read-only'],
    ['28P01', 'refused'],
    ['3D000', 'refused'],
    ['42501', 'refused'],
    ['57P03', 'unreachable'],
    ['57P01', 'connection-lost'],
    ['08006', 'connection-lost'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unresolved-host'],
  ])('%s is told as %s, without the password', (code, expected) => {
    const failure = told(thrown(code), server);
    expect(failure).toMatchObject({ code: expected, input: 'postgres://anna@host/x' });
    expect((failure as Failure).message).toMatch(/^The database ".+" cannot be used: .+\.$/);
    expect((failure as Failure).message).not.toContain('s3cret');
  });
  it.each([
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'refused'],
    ['Connection terminated unexpectedly', 'connection-lost'],
    ['Connection terminated due to connection timeout', 'unreachable'],
    ['The server does not support SSL connections', 'refused'],
    ['unsupported startup parameter: options', 'refused'],
  ])('"%s" is told as %s', (message, code) =>
    expect(told(new Error(message), server)).toMatchObject({ code }),
  );
});

describe('anything else', () => {
  it('comes back as it is', () => {
    const fault = thrown('42601', 'syntax error');
    expect(told(fault, server)).toBe(fault);
    expect(told(thrown('SQLITE_ERROR'), file('ledger'))).not.toBeInstanceOf(Failure);
    const failure = new Failure('missing', 'x', 'There is no x.');
    expect(told(failure, server)).toBe(failure);
    expect(told('a word', server)).toBe('a word');
  });
});
