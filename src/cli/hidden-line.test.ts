import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { hiddenLines } from './hidden-line.js';
import type { Input } from './review/keys.js';

function typewriter(isTTY: boolean) {
  const events = new EventEmitter();
  const raw: boolean[] = [];
  let interrupts = 0;
  const input = Object.assign(events, {
    isTTY,
    setRawMode: (on: boolean) => raw.push(on),
    setEncoding: () => {},
    resume: () => {},
    pause: () => {},
  }) as Input;
  const lines = hiddenLines(input, () => {
    interrupts += 1;
  });
  const type = (text: string): void => void events.emit('data', text);
  return { lines, raw, type, end: () => void events.emit('end'), interrupts: () => interrupts };
}

describe('lines that nobody sees', () => {
  it('are typed key by key, with the terminal in raw mode until it is given back', async () => {
    const { lines, raw, type } = typewriter(true);
    const first = lines.line();
    for (const key of 'Herons é🦆\r') type(key);
    expect(await first).toBe('Herons é🦆');
    expect(raw).toEqual([true]);
    lines.close();
    expect(raw).toEqual([true, false]);
  });
  it('can be taken back, letter by letter or whole; arrows do nothing', async () => {
    const { lines, type } = typewriter(true);
    type('abx\u007fc\u001b[D\u001bOAd\n');
    type('wrong\u0015right🦆\b\r');
    expect([await lines.line(), await lines.line()]).toEqual(['abcd', 'right']);
    lines.close();
  });
  it('come at once where they are pasted', async () => {
    const { lines, type } = typewriter(true);
    type('one\r\ntwo\r');
    expect([await lines.line(), await lines.line()]).toEqual(['one', 'two']);
    lines.close();
  });
  it('end with Ctrl-D, and stop with Ctrl-C', async () => {
    const { lines, type, interrupts, raw } = typewriter(true);
    type('\u0004');
    expect(await lines.line()).toBeNull();
    type('ab\u0003');
    expect(interrupts()).toBe(1);
    expect(raw).toEqual([true, false]);
    lines.close();
  });
  it('come as they are where no terminal is', async () => {
    const { lines, raw, type, end } = typewriter(false);
    type('a\u007fb\nlast');
    end();
    expect([await lines.line(), await lines.line(), await lines.line()]).toEqual(['a\u007fb', 'last', null]);
    expect(raw).toEqual([]);
    lines.close();
  });
});
