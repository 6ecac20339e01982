import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from './own-path.js';

it.each([
  ['/api', '/api'],
  ['/api?kind=pause&after=x%0d%0ay', '/api?kind=pause&after=x%0d%0ay'],
  ['/a\r\nSet-Cookie: x=y', '/aSet-Cookie:%20x=y'],
  ['/é', '/%C3%A9'],
])('leads on to %j', (wanted, path) => expect(ownPath(wanted)).toBe(path));

it.each([
  undefined,
  '',
  'api',
  '//evil.example',
  '/\\evil.example',
  'http://evil.example/',
  'javascript:1',
  '//',
  '/\t/evil.example',
])('leads nowhere else with %j', (wanted) => expect(ownPath(wanted)).toBe('/'));

it('finds no other host behind steps upwards', () =>
  expect(ownPath('/..//evil.example')).toBe('/evil.example'));

it('never leaves this server, nor the line of a header, whatever is wanted', () =>
  assert(
    property(string({ unit: 'binary' }), string(), (one, other) => {
      for (const wanted of [one, `/${one}`, `//${one}`, `/\\${other}`, `/${other}//${one}`]) {
        const path = ownPath(wanted);
        expect(path).toMatch(/^\/(?![/\\])[\x20-\x7e]*$/);
        expect(new URL(path, 'http://own.example').origin).toBe('http://own.example');
      }
    }),
  ));
