import { expect, it, vi } from 'vitest';
import { spanKept } from '../../pieces/time/span-kept.js';
import { listenToGestures } from './gestures.js';
import { GUTTER } from './layout.js';

/** An element that hears what it is told; 500 pixels of time, two days each. */
function heard() {
  const element = new EventTarget() as HTMLElement;
  Object.assign(element, {
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => {},
  });
  const kept = spanKept({ from: 1000, to: 2000 });
  const press = vi.fn();
  listenToGestures(element, {
    kept,
    whole: { from: 0, to: 10_000 },
    width: () => GUTTER + 500,
    press,
    over: () => {},
    out: () => {},
  });
  const tell = (name: string, own: object) => {
    const event = Object.assign(
      new Event(name, { cancelable: true }),
      { button: 0, pointerId: 1, clientY: 9 },
      own,
    );
    element.dispatchEvent(event);
    return event;
  };
  return { kept, press, tell };
}

it('moves time with the finger, and tells a press from a drag', () => {
  const { kept, press, tell } = heard();
  tell('pointerdown', { clientX: 400 });
  tell('pointermove', { clientX: 350 });
  expect(kept.now()).toEqual({ from: 1100, to: 2100 });
  tell('pointerup', { clientX: 350 });
  expect(press).not.toHaveBeenCalled();
  tell('pointerdown', { clientX: 400 });
  tell('pointermove', { clientX: 402 });
  tell('pointerup', { clientX: 402 });
  expect(press).toHaveBeenCalledWith(400, 9);
});

it('goes nearer where two fingers part', () => {
  const { kept, tell } = heard();
  tell('pointerdown', { clientX: GUTTER + 200, pointerId: 1 });
  tell('pointerdown', { clientX: GUTTER + 300, pointerId: 2 });
  tell('pointermove', { clientX: GUTTER + 400, pointerId: 2 });
  const { from, to } = kept.now();
  expect(to - from).toBeCloseTo(500);
});

it('goes nearer with the wheel around the pointer, along with Shift, and keeps the page still', () => {
  const { kept, tell } = heard();
  const event = tell('wheel', { clientX: GUTTER + 250, deltaY: -200, deltaX: 0 });
  const { from, to } = kept.now();
  expect([event.defaultPrevented, to - from < 1000, (from + to) / 2]).toEqual([true, true, 1500]);
  tell('wheel', { clientX: 300, deltaY: 100, deltaX: 0, shiftKey: true });
  expect(kept.now().from).toBeGreaterThan(from);
});
