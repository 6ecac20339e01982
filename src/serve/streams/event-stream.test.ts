import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../../test/stream-reading.js';
import { eventStream, type MessageSource, STREAM_TIMES } from './event-stream.js';

const never = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
const says = (...messages: string[]): MessageSource =>
  async function* () {
    yield* messages;
  };
const silent: MessageSource = async function* (signal) {
  await never(signal);
  yield* [];
};

describe('a stream of events', () => {
  it('says what its source says, and ends with it', async () => {
    const ended = vi.fn();
    const { response } = eventStream(says('data: 1\n\n', 'data: 2\n\n'), ended);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('retry: 2000\n\ndata: 1\n\ndata: 2\n\n');
    expect(ended).toHaveBeenCalledOnce();
  });
  it('shows that it is alive while there is nothing to say', async () => {
    const { response, stop } = eventStream(silent, () => {}, { ...STREAM_TIMES, heartbeat: 5 });
    expect(await readerOf(response).until((all) => all.includes(':\n\n:\n\n'))).toContain('retry');
    stop();
  });
  it('asks its source for no more than its reader takes', async () => {
    let asked = 0;
    const endless: MessageSource = async function* () {
      for (;;) yield `data: ${asked++}\n\n`;
    };
    const { response, stop } = eventStream(endless, () => {});
    const reader = readerOf(response);
    await reader.until((all) => all.includes('data: 4'));
    await wait(20);
    expect(asked).toBeLessThan(8);
    stop();
  });
  it('drops a reader who takes nothing', async () => {
    const ended = vi.fn();
    const { response } = eventStream(says('data: 1\n\n', 'data: 2\n\n'), ended, {
      ...STREAM_TIMES,
      stalled: 20,
    });
    const reader = readerOf(response);
    await reader.next();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    await expect(reader.until(() => false)).rejects.toThrow(/^the stream ended after "data: 1/);
  });
  it('drops a reader who never begins to read, as one who asked for the head alone', async () => {
    const ended = vi.fn();
    eventStream(silent, ended, { ...STREAM_TIMES, stalled: 20 });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });
  it('tells its source that its reader has left', async () => {
    const [ended, left] = [vi.fn(), vi.fn()];
    const source: MessageSource = async function* (signal) {
      try {
        await never(signal);
        yield* [];
      } finally {
        left();
      }
    };
    const { response } = eventStream(source, ended);
    const reader = readerOf(response);
    await reader.next();
    await reader.leave();
    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
    expect(ended).toHaveBeenCalledOnce();
  });
  it.each([
    ['when it is stopped', STREAM_TIMES],
    ['after its time', { ...STREAM_TIMES, longest: 30 }],
  ])('ends %s', async (when, times) => {
    const ended = vi.fn();
    const { response, stop } = eventStream(silent, ended, times);
    const whole = response.text();
    if (when === 'when it is stopped') stop();
    expect(await whole).toBe('retry: 2000\n\n');
    stop();
    expect(ended).toHaveBeenCalledOnce();
  });
  it('ends where its source fails', async () => {
    const ended = vi.fn();
    const failing: MessageSource = async function* () {
      yield 'data: 1\n\n';
      throw new Error('the ledger is gone');
    };
    const { response } = eventStream(failing, ended);
    expect(await response.text()).toBe('retry: 2000\n\ndata: 1\n\n');
    expect(ended).toHaveBeenCalledOnce();
  });
});
