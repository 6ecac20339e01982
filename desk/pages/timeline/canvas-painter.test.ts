import { expect, it, vi } from 'vitest';
import { PALETTE } from '../../../src/present/html-style.js';
import { canvasPainter, fontOf } from './canvas-painter.js';

/** A canvas that notes what it is told. */
function noted() {
  const calls: string[] = [];
  const context = new Proxy(
    { measureText: (words: string) => ({ width: words.length * 5 }) },
    {
      get: (target, name) =>
        name in target
          ? Reflect.get(target, name)
          : vi.fn((...args) => calls.push(`${String(name)}(${args})`)),
      set: (_, name, value) => {
        calls.push(`${String(name)}=${value}`);
        return true;
      },
    },
  );
  return {
    calls,
    painter: canvasPainter(context as unknown as CanvasRenderingContext2D, {
      ...PALETTE.light,
      shade: '#f1efe9',
    }),
  };
}

it('fills a thousand discs with one call', () => {
  const { calls, painter } = noted();
  painter.begin({ fill: 'symbol' });
  for (let i = 0; i < 1000; i++) painter.disc(i, 5, 3);
  painter.end();
  expect(calls.filter((call) => call.startsWith('fill('))).toHaveLength(1);
  expect(calls).toContain(`fillStyle=${PALETTE.light.symbol}`);
});

it('sets a face only where it changes', () => {
  const { calls, painter } = noted();
  expect(painter.measure('Hanoi', 12)).toBe(25);
  painter.write('Hanoi', 0, 0, { colour: 'ink', size: 12 });
  painter.write('Hanoi', 0, 0, { colour: 'ink', size: 12, isBold: true });
  expect(calls.filter((call) => call.startsWith('font='))).toEqual([
    `font=${fontOf(12)}`,
    `font=${fontOf(12, true)}`,
  ]);
});
