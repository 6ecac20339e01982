import { jsonOf } from '../json.js';

/**
 * A JSON object with one long list as its last member, in pieces: the members of `head`, then `name` with one value a line. Characters
 * that may steer a terminal stand as \uXXXX, which is the same value.
 */
export function* jsonPieces(head: object, name: string, values: Iterable<object>): Generator<string> {
  const members = jsonOf(head).slice(1, -1);
  yield `{${members}${members ? ',' : ''}${JSON.stringify(name)}:[`;
  let before = '\n';
  for (const value of values) {
    yield before + jsonOf(value);
    before = ',\n';
  }
  yield '\n]}\n';
}
