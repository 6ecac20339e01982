import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { addressOf } from './caller-address.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::1', '::1'],
  ['2001:db8:0:7:aaaa:bbbb:cccc:dddd', '2001:db8:0:7::/64'],
  ['2001:0db8::7', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  [undefined, 'unknown'],
])('%s is told as %s', (address, told) => expect(addressOf(from(address), false)).toBe(told));

it('believes what stands before it, and nobody else', () => {
  const call = from('127.0.0.1', '203.0.113.9, 198.51.100.7');
  expect(addressOf(call, true)).toBe('198.51.100.7');
  expect(addressOf(call, false)).toBe('127.0.0.1');
  expect(addressOf(from('127.0.0.1'), true)).toBe('127.0.0.1');
  expect(addressOf(from('127.0.0.1', 'x\u0000y'), true)).toBe('unknown');
  expect(addressOf(undefined, false)).toBe('unknown');
});
