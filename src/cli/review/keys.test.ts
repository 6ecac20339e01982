import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type Input, keysFrom } from './keys.js';

/** An input that a test types on. */
function typewriter(isTTY: boolean) {
  const events = new EventEmitter();
  const raw: boolean[] = [];
  const input = Object.assign(events, {
    isTTY,
    setRawMode: (on: boolean) => raw.push(on),
    setEncoding: () => {},
    resume: () => {},
    pause: () => {},
  }) as Input;
  return {
    input,
    raw,
    type: (text: string) => void events.emit('data', text),
    end: () => void events.emit('end'),
  };
}

describe('keys of a terminal', () => {
  it('count at once, in small letters', async () => {
    const { input, type } = typewriter(true);
    const keys = keysFrom(input, () => {});
    const first = keys.key();
    type('Aü');
    expect([await first, await keys.key()]).toEqual(['a', 'ü']);
    keys.close();
  });
  it('that send several characters are one', async () => {
    const { input, type } = typewriter(true);
    const keys = keysFrom(input, () => {});
    type('\u001b[A');
    expect(await keys.key()).toBe('\u001b');
    keys.close();
  });
  it('leave room for a line that is edited as usual, and the terminal is given back', async () => {
    const { input, type, raw } = typewriter(true);
    const keys = keysFrom(input, () => {});
    type('c');
    await keys.key();
    const line = keys.line();
    type('2018-06\n');
    expect(await line).toBe('2018-06');
    keys.close();
    expect(raw).toEqual([true, false, false]);
  });
  it('stop at Ctrl-D, and at Ctrl-C even while nobody asks', async () => {
    const { input, type } = typewriter(true);
    const stop = vi.fn();
    const keys = keysFrom(input, stop);
    type('\u0004');
    expect(await keys.key()).toBeNull();
    type('\u0003');
    expect(stop).toHaveBeenCalledOnce();
    expect(await keys.key()).toBeNull();
    keys.close();
  });
  it('give the terminal back when the process ends', () => {
    const { input, raw } = typewriter(true);
    const before = process.listeners('exit');
    const keys = keysFrom(input, () => {});
    const [added] = process.listeners('exit').filter((listener) => !before.includes(listener));
    added?.(0);
    expect(raw).toEqual([false]);
    keys.close();
    expect(process.listeners('exit')).toEqual(before);
  });
});

describe('keys of a script', () => {
  it('are lines, and end with the input', async () => {
    const { input, type, raw, end } = typewriter(false);
    const keys = keysFrom(input, () => {});
    type('Accept\r\n\ncorrect');
    expect([await keys.key(), await keys.key()]).toEqual(['a', '']);
    end();
    expect([await keys.line(), await keys.line(), await keys.key()]).toEqual(['correct', null, null]);
    expect(raw).toEqual([]);
    keys.close();
  });
});
