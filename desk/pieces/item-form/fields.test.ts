import { describe, expect, it } from 'vitest';
import { ITEM_SCHEMAS, jsonSchema } from '../../../src/record/index.js';
import { fieldsOf } from './fields.js';

const fields = (kind: Parameters<typeof jsonSchema>[0]) =>
  fieldsOf(jsonSchema(kind) as Parameters<typeof fieldsOf>[0]).map(({ slot, shape, empty }) => [
    slot,
    shape.is,
    empty,
  ]);

describe('the form of a kind', () => {
  it('asks for each slot in its shape', () =>
    expect(fields('encounter')).toEqual([
      ['parties', 'actors', 'never'],
      ['status', 'choice', 'never'],
      ['when', 'date', 'null'],
      ['where', 'text', 'null'],
      ['level', 'choice', 'never'],
      ['outcome', 'choice', 'never'],
      ['agreements', 'texts', 'nothing'],
    ]));
  it('knows lists that may be empty, flags, and what only people fill', () =>
    expect(fields('commitment')).toEqual([
      ['by', 'actors', 'never'],
      ['to', 'actors', 'list'],
      ['issue', 'choice', 'never'],
      ['deadline', 'date', 'null'],
      ['quantity', 'flag', 'never'],
      ['verification', 'flag', 'never'],
      ['conditional', 'flag', 'never'],
      ['status', 'choice', 'never'],
      ['agreement', 'text', 'nothing'],
      ['state', 'choice', 'nothing'],
    ]));
  it('tells one actor from one or several', () => {
    expect(fields('precedent')).toEqual([
      ['about', 'actor', 'null'],
      ['case', 'text', 'never'],
    ]);
    expect(fieldsOf(jsonSchema('position') as Parameters<typeof fieldsOf>[0])[0]?.shape).toEqual({
      is: 'actors',
      isList: false,
    });
  });
  it('has a shape for every slot of every kind', () => {
    for (const { shape } of ITEM_SCHEMAS) {
      const [kind] = shape.kind.def.values;
      if (kind === undefined) throw new RangeError('a kind without a name');
      const own = Object.keys(shape).filter(
        (slot) => !['id', 'kind', 'evidence', 'confidence', 'rules'].includes(slot),
      );
      expect(fields(kind).map(([slot]) => slot)).toEqual(own);
    }
  });
});
