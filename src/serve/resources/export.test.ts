import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { servedBy } from '../../../test/resource-desk.js';
import { appOn } from '../../../test/serve-app.js';
import { exportVerb } from '../../cli/export.js';
import { EXPORTS, type FormatName } from '../../present/exchange/index.js';
import { type FileAnswer, takenAway } from '../file-answer.js';
import { exportDossier } from './export.js';

const desk = ledgerDesk();
const exported = async (format: string, query: Record<string, string> = {}) => {
  const ledger = await desk.ledger();
  const { headers, body } = await servedBy(exportDossier, ledger, { params: { format }, query });
  const answer = body as FileAnswer;
  const bytes = readFileSync(answer.file);
  takenAway(answer);
  return { headers, bytes };
};
const verbs = async (...args: string[]): Promise<Buffer> => {
  const path = desk.at('export');
  await desk.run(exportVerb(), ...args, '--output', path);
  return readFileSync(path);
};

describe('an export', () => {
  it('of the log is what the verb gives', async () => {
    const { headers, bytes } = await exported('jsonl');
    expect(bytes.equals(await verbs())).toBe(true);
    expect(headers).toEqual({
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="cod-banks.jsonl"',
    });
  });
  it.each(Object.keys(EXPORTS) as FormatName[])('as %s is what the verb gives', async (format) => {
    const { headers, bytes } = await exported(format, { kind: 'encounter', asOf: '2021-12-31' });
    const args = ['--format', format, '--kind', 'encounter', '--as-of', '2021-12-31'];
    expect(bytes.equals(await verbs(...args))).toBe(true);
    expect(headers['content-type']).toBe(EXPORTS[format].mediaType);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="cod-banks-encounter.${EXPORTS[format].extension}"`,
    );
  });
  it('may be of a part of the dossier', async () => {
    const rows = async (query: Record<string, string>) =>
      (await exported('csv', query)).bytes.toString().trimEnd().split('\r\n').length - 1;
    expect(await rows({})).toBe(5);
    expect(await rows({ party: 'ISL', from: '2022' })).toBe(1);
    expect(await rows({ kind: 'pause' })).toBe(0);
  });
  it.each([
    ['jsonl', { kind: 'pause' }, 'query.kind: jsonl is the whole log'],
    ['xml', {}, 'path.format'],
    ['csv', { kind: 'summit' }, 'query.kind'],
    ['csv', { from: 'soon' }, '"soon" is no day; write from as'],
  ])('is refused as %s of %j', (format, query, message) =>
    expect(exported(format, query)).rejects.toThrow(message),
  );
});

describe('an export over the wire', () => {
  const called = async (headers: Record<string, string>, method = 'GET') => {
    const { app, ledgers } = appOn(desk.at('.'), [exportDossier]);
    const response = await app.request('/api/dossiers/cod-banks/export/jsonl', { method, headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    await ledgers.close();
    return { response, bytes };
  };
  it('comes with its length, or packed', async () => {
    const plain = await called({});
    expect(plain.response.headers.get('content-length')).toBe(String(plain.bytes.length));
    const packed = await called({ 'accept-encoding': 'gzip' });
    expect(packed.response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  });
  it('is not made again for who has it', async () => {
    const { response } = await called({});
    const again = await called({ 'if-none-match': response.headers.get('etag') ?? 'none' });
    expect([again.response.status, again.bytes.length]).toEqual([304, 0]);
  });
  it('leaves no file behind, also where only its headers are asked for', async () => {
    const folder = desk.at('answers');
    mkdirSync(folder);
    vi.stubEnv('TMPDIR', folder);
    expect((await called({}, 'HEAD')).bytes).toHaveLength(0);
    await called({ 'accept-encoding': 'gzip' });
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
  });
});
