import { expect, it } from 'vitest';
import { noEvent } from './refusals.js';

it('a refusal names the question, shortened, and gives three that are understood', () => {
  const { message, input, code } = noEvent('a'.repeat(200));
  expect(code).toBe('bad-question');
  expect(input).toHaveLength(200);
  expect(message).toContain(`"${'a'.repeat(79)}…"`);
  expect(message.match(/"Will /g)).toHaveLength(3);
});
