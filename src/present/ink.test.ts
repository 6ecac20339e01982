import { expect, it } from 'vitest';
import { inkFor } from './ink.js';

it('writes in inks and takes them back', () =>
  expect(inkFor(true)('word', 'bold', 'accent')).toBe('\u001b[1;36mword\u001b[0m'));
it('leaves text as it is without an ink', () => expect(inkFor(true)('word')).toBe('word'));
it('leaves text as it is without colour', () => expect(inkFor(false)('word', 'bold')).toBe('word'));
