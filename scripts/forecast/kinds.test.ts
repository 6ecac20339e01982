import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { kindOf } from './kinds.mjs';

it.each([
  ['Working visit.', 'visit'],
  ['Private visit; met with the president over dinner.', 'visit'],
  ['Private visit.', 'private'],
  ['Attended the funeral of a predecessor.', 'ceremony'],
  ['Attended a funeral and met with the president.', 'visit'],
  ['Stopped on the way home.', 'stop'],
])('takes "%s" for %s', (text, kind) => expect(kindOf(text, 'visit')).toBe(kind));
