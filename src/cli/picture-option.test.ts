import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawnInto, type PictureOptions, withPicture } from './picture-option.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman picture '));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const draw = (options: PictureOptions) =>
  drawnInto(
    options,
    () => '<svg/>',
    () => 'words\n',
  );

it('a picture or the words go to where they are wanted', async () => {
  const written: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => written.push(piece) > 0);
  await draw({});
  await draw({ svg: true });
  expect(written).toEqual(['words\n', '<svg/>']);
  await draw({ svg: true, output: join(folder, 'a.svg') });
  expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('<svg/>');
  await expect(draw({ output: join(folder, 'no', 'b.txt') })).rejects.toThrow('could not be written');
});

it('is asked for by two options', () => {
  const options = withPicture(new Command('x')).parse(['--svg', '-o', 'f'], { from: 'user' }).opts();
  expect(options).toEqual({ svg: true, output: 'f' });
});
