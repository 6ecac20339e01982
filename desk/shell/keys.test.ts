import { expect, it } from 'vitest';
import { type KeyBinding, meant } from './keys.js';

const key = (keys: string): KeyBinding => ({ keys, does: keys, run: () => {} });
const bindings = [key('g t'), key('t'), key('?')];

it('knows keys, and keys one after the other', () => {
  expect(meant('?', null, bindings)).toBe(bindings[2]);
  expect(meant('g', null, bindings)).toBe('begins');
  expect(meant('t', 'g', bindings)).toBe(bindings[0]);
  expect(meant('t', null, bindings)).toBe(bindings[1]);
});

it('takes a key by itself where a sequence comes to nothing', () => {
  expect(meant('?', 'g', bindings)).toBe(bindings[2]);
  expect(meant('x', 'g', bindings)).toBeNull();
});
