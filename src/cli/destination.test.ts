import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileDestination } from './destination.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman output '));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file as destination', () => {
  it('appears only when it is whole', async () => {
    const path = join(folder, 'brief.md');
    writeFileSync(path, 'the old one');
    const destination = fileDestination(path, []);
    await destination.write('one, ');
    await destination.write('“two”');
    expect(readFileSync(path, 'utf8')).toBe('the old one');
    destination.finish();
    expect(readFileSync(path, 'utf8')).toBe('one, “two”');
    expect(readdirSync(folder)).toEqual(['brief.md']);
  });
  it('leaves the disk alone until then', async () => {
    await fileDestination(join(folder, 'brief.md'), []).write('half');
    expect(readdirSync(folder)).toEqual([]);
  });
  it('keeps the permissions of the file it replaces', async () => {
    const path = join(folder, 'brief.md');
    writeFileSync(path, 'for my eyes only', { mode: 0o600 });
    const destination = fileDestination(path, []);
    await destination.write('new');
    destination.finish();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
  it('is never one of the inputs, by whatever name', () => {
    const input = join(folder, 'report.txt');
    writeFileSync(input, 'report');
    symlinkSync(input, join(folder, 'link.txt'));
    for (const path of [input, join(folder, '.', 'report.txt'), join(folder, 'link.txt')])
      expect(() => fileDestination(path, [input])).toThrow(
        /is one of the inputs; give --output another name/,
      );
    expect(readFileSync(input, 'utf8')).toBe('report');
  });
  it('says why it cannot be written', () => {
    expect(() => fileDestination(join(folder, 'none', 'brief.md'), [])).toThrow(/its folder does not exist/);
    mkdirSync(join(folder, 'there'));
    expect(() => fileDestination(join(folder, 'there'), [])).toThrow(/that is a folder/);
    expect(readdirSync(folder)).toEqual(['there']);
  });
  it('writes into a device and leaves it one', async () => {
    const destination = fileDestination('/dev/null', []);
    await destination.write('away');
    destination.finish();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
