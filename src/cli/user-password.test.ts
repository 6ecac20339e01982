import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Input } from './review/keys.js';
import { newPassword } from './user-password.js';

const WORDS = 'seven herons over the quay';

function asked(isTTY: boolean, ...lines: string[]) {
  const events = new EventEmitter();
  const nothing = () => {};
  const input = Object.assign(events, {
    isTTY,
    setRawMode: nothing,
    setEncoding: nothing,
    resume: nothing,
    pause: nothing,
  }) as Input;
  let said = '';
  const password = newPassword('berta', input, (text) => {
    said += text;
  });
  setTimeout(() => {
    for (const line of lines) events.emit('data', `${line}\n`);
    events.emit('end');
  }, 20);
  return { password, said: () => said };
}

describe('a new password', () => {
  it('is asked for twice at a terminal, and never shown', async () => {
    const { password, said } = asked(true, WORDS, WORDS);
    expect(await password).toBe(WORDS);
    expect(said()).toBe('New password of berta: \nThe same again: \n');
  });
  it('is the first line elsewhere', async () => {
    const { password, said } = asked(false, WORDS, 'more');
    expect(await password).toBe(WORDS);
    expect(said()).toBe('');
  });
  it.each([
    [true, [WORDS, `${WORDS}.`], 'The two passwords differ'],
    [true, ['short'], 'fewer than 12 characters'],
    [false, ['short'], 'fewer than 12 characters'],
    [false, [], 'No password was given for "berta"'],
  ] as const)('is refused (terminal: %s, %j)', (isTTY, lines, message) =>
    expect(asked(isTTY, ...lines).password).rejects.toThrow(message),
  );
});
