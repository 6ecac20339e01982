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
