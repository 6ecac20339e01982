import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tinyModelData } from '../../../test/tiny-model.js';
import { kindsOf, loadModel, modelFrom } from './model.js';
import { writeModel } from './model-file.js';

describe('a model', () => {
  it('comes out the same, byte for byte, when it is trained again, and lives in a file', async () => {
    const [one, other] = [writeModel(await tinyModelData()), writeModel(await tinyModelData())];
    expect(Buffer.compare(one, other)).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
    writeFileSync(join(folder, 'm.bin'), one);
    expect(loadModel(join(folder, 'm.bin')).names.relations).toContain('nsubj');
    rmSync(folder, { recursive: true });
  });
  it('is refused where a part is missing', async () => {
    const data = await tinyModelData();
    const { actions: _, ...columns } = data.columns;
    expect(() => modelFrom({ ...data, columns }, 'm')).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(() => modelFrom({ ...data, header: {} }, 'm')).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });
  it('says how to make a file that is missing', () =>
    expect(() => loadModel('/nowhere/parse.bin')).toThrow(
      expect.objectContaining({ code: 'missing', message: expect.stringContaining('npm run train') }),
    ));
});

describe('kindsOf', () => {
  it('marks commas and verbs, by tag plus one', () =>
    expect([...kindsOf({ upos: ['PUNCT', 'VERB', 'NOUN'], xpos: [',', 'VB', 'NN'] }).subarray(0, 4)]).toEqual(
      [0, 1, 2, 0],
    ));
});
