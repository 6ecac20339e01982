import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { fileAnswer, sentFrom, takenAway } from './file-answer.js';

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
};
const isGone = (file: string) => vi.waitFor(() => expect(existsSync(file)).toBe(false));

/** More than one write, with characters of several bytes. */
function* lines(): Generator<string | Uint8Array> {
  for (let i = 0; i < 20_000; i += 1) yield `line ${i} – “ß”\n`;
  yield new Uint8Array([0, 255, 128]);
}
const ALL = Buffer.concat([...lines()].map((piece) => Buffer.from(piece as string)));

describe('an answer in a file', () => {
  it('has all pieces, for nobody else to read', async () => {
    const answer = await fileAnswer(lines());
    expect(readFileSync(answer.file).equals(ALL)).toBe(true);
    expect(answer.length).toBe(ALL.length);
    expect(statSync(answer.file).mode & 0o777).toBe(0o600);
    takenAway(answer);
    await isGone(answer.file);
  });
  it.each([false, true])('goes out whole and is gone afterwards (packed: %s)', async (isPacked) => {
    const answer = await fileAnswer(lines());
    const sent = await bytesOf(sentFrom(answer, isPacked));
    expect((isPacked ? gunzipSync(sent) : sent).equals(ALL)).toBe(true);
    if (isPacked) expect(sent.length).toBeLessThan(ALL.length / 2);
    await isGone(answer.file);
  });
  it.each([false, true])('is gone where its reader goes away (packed: %s)', async (isPacked) => {
    const answer = await fileAnswer(lines());
    const reader = sentFrom(answer, isPacked).getReader();
    await reader.read();
    await reader.cancel();
    await isGone(answer.file);
  });
  it('waits for its reader, without a name that could stay behind', async () => {
    const answer = await fileAnswer([new Uint8Array(4_000_000)]);
    const reader = sentFrom(answer, false).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeLessThan(1_000_000);
    await isGone(answer.file);
    for (let left = 4_000_000 - (value?.length ?? 0); left > 0; )
      left -= (await reader.read()).value?.length ?? left;
    expect((await reader.read()).done).toBe(true);
  });
  it('leaves nothing behind where a piece cannot be made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman answers '));
    vi.stubEnv('TMPDIR', folder);
    const broken = async function* () {
      yield 'begun';
      throw new Error('torn');
    };
    await expect(fileAnswer(broken())).rejects.toThrow('torn');
    vi.unstubAllEnvs();
    expect(readdirSync(folder)).toEqual([]);
    rmdirSync(folder);
  });
  it('may be empty', async () => {
    const answer = await fileAnswer([]);
    expect(await bytesOf(sentFrom(answer, false))).toHaveLength(0);
    await isGone(answer.file);
  });
});
