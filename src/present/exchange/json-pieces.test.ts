import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.js';

it.each([
  [{ type: 'x', n: 1 }, [{ a: 1 }, { b: '\u202e\u0007"\\' }]],
  [{}, [{ a: 1 }]],
  [{ type: 'x' }, []],
])('pieces of %j and %j are one value', (head, values) => {
  const text = [...jsonPieces(head, 'list', values)].join('');
  expect(JSON.parse(text)).toEqual({ ...head, list: values });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text.split('\n')).toHaveLength(values.length + 3);
});
