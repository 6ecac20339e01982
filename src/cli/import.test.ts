import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerDesk, readingOf } from '../../test/ledger-desk.js';
import { exportVerb } from './export.js';
import { importVerb } from './import.js';
import { timelineVerb } from './timeline.js';
import { verifyVerb } from './verify.js';

const { run, at } = ledgerDesk();
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const imported = (...args: string[]) => run(importVerb(), ...args);
/** The log of the desk in a file, with some of its lines otherwise. */
async function exportedTo(
  name: string,
  change: (line: string, i: number) => string = (line) => line,
): Promise<string> {
  const { stdout } = await run(exportVerb());
  writeFileSync(at(name), stdout.split('\n').map(change).join('\n'));
  return at(name);
}

describe('import of a ledger', () => {
  it('makes an equal one, which exports the same bytes', async () => {
    const file = await exportedTo('all.jsonl');
    const { stdout, stderr } = await imported(file, '--dossier', 'copy');
    expect(stdout).toMatch(
      /^Imported 16 events of .+ into the dossier copy in .+copy\.dragoman, equal to the one that was exported\n$/,
    );
    expect(stderr).toBe('');
    expect((await run(exportVerb(), '--dossier', 'copy')).stdout).toBe(readFileSync(file, 'utf8'));
    expect((await run(verifyVerb(), '--dossier', 'copy')).stdout).toContain('is whole');
  });
  it('tells damaged lines by their number, and takes in the others', async () => {
    const file = await exportedTo('some.jsonl', (line, i) => (i === 3 ? line.slice(0, 40) : line));
    const { stdout, stderr } = await imported(file, '--dossier', 'copy');
    expect(stderr).toMatch(
      /^dragoman: ".+", line 4 was left out: no JSON\.\ndragoman: ".+", line 5 was left out: it speaks/,
    );
    expect(stdout).toContain('sealed anew');
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    expect((await run(verifyVerb(), '--dossier', 'copy')).stdout).toContain('is whole');
  });
  it('takes nothing of a damaged one where it is to be strict, and leaves no dossier', async () => {
    const file = await exportedTo('some.jsonl', (line, i) => (i === 3 ? '' : line));
    await expect(imported(file, '--dossier', 'copy', '--strict')).rejects.toThrow('nothing was imported');
    await expect(run(timelineVerb(), '--dossier', 'copy')).rejects.toThrow('There is no dossier "copy"');
  });
  it('refuses to write over a dossier, whose name it takes from the file unless said', async () => {
    const file = await exportedTo('all.jsonl');
    await expect(imported(file)).rejects.toThrow('there is a dossier "cod-banks" already');
  });
});

describe('import of readings', () => {
  const late = readingOf('late', '2022-01-03', 'Iceland wants the harbours open.', [
    {
      words: 'Iceland wants the harbours open',
      slots: { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'trade_economy' },
    },
  ]);
  const read = (...lines: string[]): void => {
    const input = Readable.from(lines.map((line) => `${line}\n`));
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  };
  it('adds them to a dossier, once', async () => {
    read(JSON.stringify(late));
    expect((await imported('-')).stdout).toMatch(/^Imported 1 document with 1 item of - into /);
    read(JSON.stringify(late));
    expect((await imported('-')).stdout).toMatch(/^Imported 0 documents .+; 1 were there already\n$/);
    expect((await run(timelineVerb())).stdout).toContain('Iceland wants the harbours open');
  });
  it('tells damaged lines by their number', async () => {
    const moved = {
      ...late,
      items: late.items.map((item) => ({ ...item, evidence: [{ start: 0, end: 1, quote: 'x' }] })),
    };
    const other = { ...late, document: { ...late.document, sha256: 'f'.repeat(64) } };
    read('{', JSON.stringify(moved), '', JSON.stringify(other), JSON.stringify(late));
    const { stdout, stderr } = await imported('-');
    expect(stdout).toContain('Imported 1 document');
    expect(stderr.split('\n')).toEqual([
      'dragoman: "-", line 1 was left out: no JSON.',
      'dragoman: "-", line 2 was left out: items.0.evidence.0.quote: is not what stands in the text at that place.',
      'dragoman: "-", line 4 was left out: document.sha256: is not the hash of its text.',
      '',
    ]);
    expect(process.exitCode).toBe(1);
  });
  it('takes nothing where it is to be strict', async () => {
    read(JSON.stringify(late), '{');
    await expect(imported('-', '--strict')).rejects.toThrow(
      '"-" has 1 damaged line, the first is line 2 (no JSON)',
    );
    expect((await run(timelineVerb())).stdout).not.toContain('harbours open');
  });
  it('refuses a file that is not there', () =>
    expect(imported('nowhere.jsonl')).rejects.toThrow(
      '"nowhere.jsonl" does not exist; name a file of JSON Lines.',
    ));
});
