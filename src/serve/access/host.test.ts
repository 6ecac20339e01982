import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesBy, isLoopback, nameIn } from './host.js';

describe('a server', () => {
  it.each(['localhost', 'LOCALHOST:4100', '127.0.0.1:4100', '[::1]:4100'])(
    'on loopback goes by %s',
    (host) => {
      for (const listensOn of ['127.0.0.1', '::1', 'localhost'])
        expect(goesBy(host, listensOn, [])).toBe(true);
    },
  );
  it.each([
    null,
    '',
    'evil.example',
    'evil.example:4100',
    'localhost.evil.example',
    'localhost.',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '2130706433',
    '0x7f.1',
    '192.0.2.1',
    'localhost, evil.example',
    'localhost:4100:1',
    'localhost\r\nx: y',
    '[::1',
    'a'.repeat(10_000),
  ])('on loopback does not go by %j', (host) => expect(goesBy(host, '127.0.0.1', [])).toBe(false));
  it('elsewhere goes by its address and the names that it was given', () => {
    for (const host of ['192.0.2.1:80', '[2001:db8::1]', 'desk.example', 'DESK.example:443', 'inner'])
      expect(goesBy(host, 'inner', ['desk.example'])).toBe(true);
    for (const host of ['evil.example', 'x.desk.example', '2130706433', '0x7f.1'])
      expect(goesBy(host, '0.0.0.0', ['desk.example'])).toBe(false);
  });
});

it('knows which addresses only this machine reaches', () => {
  for (const address of ['127.0.0.1', '127.8.9.1', '::1', 'localhost'])
    expect(isLoopback(address)).toBe(true);
  for (const address of ['0.0.0.0', '::', '192.168.0.1', '127.evil.example'])
    expect(isLoopback(address)).toBe(false);
});

it('reads the name in a header', () => {
  expect(nameIn('Desk.example:1')).toBe('desk.example');
  expect(nameIn('[::1]:4100')).toBe('[::1]');
  expect(nameIn('a/b')).toBeNull();
});

it('goes by no name but its own, whatever stands before or after it', () =>
  assert(
    property(string({ minLength: 1 }), (more) => {
      for (const host of [`${more}localhost`, `localhost${more}`, `localhost:${more}`, more]) {
        const name = nameIn(host);
        if (goesBy(host, '127.0.0.1', [])) expect(['localhost', '127.0.0.1', '[::1]']).toContain(name);
      }
    }),
  ));
