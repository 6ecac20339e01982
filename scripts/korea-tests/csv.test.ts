import { expect, it } from 'vitest';
import { csvOf } from './csv.mjs';

it('writes cells under their columns, quoted where they must be', () =>
  expect(csvOf(['a', 'b'], [{ a: 1, b: 'x, y' }, { b: 'say "so"' }, { a: 'two\nlines' }])).toBe(
    'a,b\n1,"x, y"\n,"say ""so"""\n"two\nlines",\n',
  ));
