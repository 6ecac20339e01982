import { describe, expect, it } from 'vitest';
import { Failure } from '../record/index.js';
import { eachDocument } from './each-document.js';

const silent = { show: () => {}, clear: () => {} };
const missing = (source: string) =>
  new Failure('missing', source, `"${source}" does not exist; check the path.`);

function run(sources: string[], work: (source: string) => Promise<void>) {
  const said: string[] = [];
  const failed = eachDocument(sources, work, silent, { write: (text) => said.push(text) });
  return { said, failed };
}

describe('each document', () => {
  it('goes on after one that fails, and counts', async () => {
    const done: string[] = [];
    const { said, failed } = run(['a', 'b', 'c'], async (source) => {
      if (source === 'b') throw missing(source);
      done.push(source);
    });
    expect(await failed).toBe(1);
    expect(done).toEqual(['a', 'c']);
    expect(said).toEqual([
      'dragoman: "b" does not exist; check the path.\n',
      'dragoman: 1 of 3 documents could not be read.\n',
    ]);
  });
  it('says one sentence of a single document', async () => {
    const { said, failed } = run(['a'], async (source) => Promise.reject(missing(source)));
    expect(await failed).toBe(1);
    expect(said).toHaveLength(1);
  });
  it('stops where nothing can be written', async () => {
    const full = new Failure('unwritable', 'out', '"out" could not be written: the disk is full.');
    await expect(run(['a', 'b'], async () => Promise.reject(full)).failed).rejects.toBe(full);
  });
  it('tells how far all of it has come', async () => {
    const shares: number[] = [];
    const progress = { show: (share: number) => void shares.push(share), clear: () => {} };
    await eachDocument(['a', 'b'], async (_, onShare) => onShare(0.5), progress, { write: () => {} });
    expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
  });
});
