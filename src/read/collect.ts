import { refusal } from './refusals.js';

/** Gathers a stream's bytes and stops as soon as there are more than `maxBytes`. Throws `Failure` `too-large`. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
  onBytes?: (done: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let done = 0;
  for await (const chunk of stream) {
    done += chunk.length;
    if (done > maxBytes) throw refusal.tooLarge(source, maxBytes);
    chunks.push(chunk);
    onBytes?.(done);
  }
  return Buffer.concat(chunks);
}
