import { describe, expect, it } from 'vitest';
import type { CallOptions } from './call.js';
import { type AskForEvents, eachEvent } from './events.js';
import { Problem } from './problem.js';

const refusal = (status: number) =>
  new Problem({ status, code: 'x', title: 'x', message: 'x', errors: [], retryAfter: 1, told: {} });
const told = (id: number) => `id: ${id}\nevent: e\ndata: {"n":${id}}\n\n`;

/** A server whose answers the test gives one after the other; the text of a stream, or what is thrown. */
function server(...answers: (string | Error)[]) {
  const seen: (string | undefined)[] = [];
  const stream = async ({ headers = {} }: CallOptions): Promise<Response> => {
    seen.push(headers['last-event-id']);
    const answer = answers.shift() ?? new Error('no more answers');
    if (answer instanceof Error) throw answer;
    return new Response(`retry: 1\n\n${answer}`);
  };
  return { seen, stream };
}

async function heard(stream: AskForEvents, count: number): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { data } of eachEvent<{ n: number }>(stream)) {
    numbers.push(data.n);
    if (numbers.length === count) break;
  }
  return numbers;
}

describe('events', () => {
  it('go on after the last one seen, where a stream ended or broke off', async () => {
    const { seen, stream } = server(
      told(1) + told(2),
      '',
      new TypeError('fetch failed'),
      refusal(503),
      `${told(3)}id: 4\ndata: cut o`,
      told(4),
    );
    expect(await heard(stream, 4)).toEqual([1, 2, 3, 4]);
    expect(seen).toEqual([undefined, '2', '2', '2', '2', '3']);
  });
  it('stop where the server refuses for good', async () => {
    const { stream } = server(told(1), refusal(404));
    await expect(heard(stream, 2)).rejects.toMatchObject({ status: 404 });
  });
  it('stop where what comes is no JSON, instead of asking for it forever', async () => {
    await expect(heard(server('data: {\n\n').stream, 1)).rejects.toThrow(SyntaxError);
  });
  it('end when the signal aborts, also while they wait', async () => {
    const { stream } = server('', new TypeError('fetch failed'));
    const wish = new AbortController();
    setTimeout(() => wish.abort(), 30);
    const events: unknown[] = [];
    for await (const event of eachEvent(stream, { signal: wish.signal })) events.push(event);
    expect(events).toEqual([]);
  });
  it('let go of the stream when nobody wants more', async () => {
    let isLeft = false;
    const body = new ReadableStream({
      start: (control) => control.enqueue(new TextEncoder().encode(told(1))),
      cancel: () => {
        isLeft = true;
      },
    });
    expect(await heard(async () => new Response(body), 1)).toEqual([1]);
    expect(isLeft).toBe(true);
  });
});
