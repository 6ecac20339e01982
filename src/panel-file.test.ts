import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { panelBytes, panelIn } from './panel-file.js';

const folder = mkdtempSync(join(tmpdir(), 'panel-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const CSV = 'c,m,y\na,1200,0\na,1201,1\n';

describe('a panel in a file', () => {
  it('is read as it is or compressed, whatever its name', () => {
    for (const path of [file('panel.csv', CSV), file('packed', gzipSync(CSV))])
      expect(panelIn(panelBytes(path), path).rows).toBe(2);
  });
  it.each([
    ['a file that is not there', () => join(folder, 'none.csv'), 'does not exist'],
    ['a folder', () => folder, 'is a folder'],
    ['a ledger', () => file('korea.db', 'SQLite format 3\0 and so on'), 'is a ledger, and no panel'],
    ['something else', () => file('x.png', Buffer.of(137, 80, 0, 1)), 'is no text'],
    ['half of a compressed file', () => file('half.gz', gzipSync(CSV).subarray(0, 15)), 'cannot be read'],
  ])('refuses %s', (_, path, says) => expect(() => panelBytes(path())).toThrow(says));
  it.each([
    ['', 'no column "c"'],
    ['c,m,y\n', 'has a heading and no rows'],
    ['c,m,y\na,1200,0\na,1202,1\n', 'Row 3 of the panel (a, month 1202) leaves months out'],
    ['c,m,y\na,1200,0\na,1200,1\n', 'Row 3 of the panel (a, month 1200) comes twice'],
    ['c,m,y\na,1200,often\n', 'Row 2 of the panel has "often" for y'],
  ])('names the file where it refuses %j', (csv, says) => {
    const refused = () => panelIn(Buffer.from(csv), 'panel.csv');
    expect(refused).toThrow(says);
    expect(refused).toThrow('"panel.csv"');
  });
});
