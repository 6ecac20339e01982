import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { EXPORTS } from '../present/exchange/index.js';
import { exportVerb, FORMAT_NAMES } from './export.js';

const { run, at } = ledgerDesk();
const exported = async (...args: string[]): Promise<string> => (await run(exportVerb(), ...args)).stdout;

it('knows all formats', () => expect([...FORMAT_NAMES]).toEqual(['jsonl', ...Object.keys(EXPORTS)]));

describe('export', () => {
  it('gives the whole log, line by line, to standard output or into a file', async () => {
    const lines = (await exported()).trimEnd().split('\n');
    expect([JSON.parse(lines[0] ?? ''), JSON.parse(lines.at(-1) ?? '')]).toEqual([
      { dragoman: 'ledger', form: 1, dossier: 'cod-banks' },
      { end: 16 },
    ]);
    expect(await exported('--output', at('all.jsonl'))).toBe('');
    expect(readFileSync(at('all.jsonl'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });
  it('gives a table of one kind', async () => {
    const rows = (await exported('--format', 'csv', '--kind', 'encounter')).trimEnd().split('\r\n');
    expect(rows.length).toBe(3);
    expect(rows[0]).toMatch(/^id,kind,headline,/);
  });
  it('gives tables of all kinds as a folder, whole or not at all', async () => {
    await exported('--format', 'csv', '--output', at('tables'));
    expect(readdirSync(at('tables')).sort()).toEqual([
      'commitment.csv',
      'encounter.csv',
      'obstacle.csv',
      'position.csv',
    ]);
    await expect(exported('--format', 'csv', '--output', at('tables'))).rejects.toThrow('is no empty folder');
  });
  it('gives what was known on a day', async () => {
    const { features } = JSON.parse(await exported('--format', 'geojson', '--as-of', '2021-06-01'));
    expect(features.length).toBe(1);
    const today = JSON.parse(await exported('--format', 'timelinejs', '--as-of', '2021-06-01'));
    expect(today.events.length).toBeGreaterThan(0);
  });
  it.each(Object.keys(EXPORTS))('writes %s into a file', async (format) => {
    await exported('--format', format, '--kind', 'encounter', '--output', at('out'));
    expect(readFileSync(at('out')).length).toBeGreaterThan(50);
  });
});

describe('export refuses', () => {
  it('a part of the log', () =>
    expect(exported('--kind', 'pause')).rejects.toThrow('jsonl is the whole log; --kind, --as-of'));
  it('a format that it does not know', () =>
    expect(exported('--format', 'xml')).rejects.toThrow('Allowed choices'));
  it('a place that cannot be written to, and leaves nothing there', async () => {
    mkdirSync(at('folder'));
    writeFileSync(join(at('folder'), 'mine'), '');
    await expect(exported('--output', at('folder'))).rejects.toThrow('that is a folder');
    await expect(exported('--output', join(at('nowhere'), 'x'))).rejects.toThrow('its folder does not exist');
    expect([readdirSync(at('folder')), existsSync(at('nowhere'))]).toEqual([['mine'], false]);
  });
});
