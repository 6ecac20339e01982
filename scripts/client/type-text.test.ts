import { describe, expect, it } from 'vitest';
import { typeText } from './type-text.mjs';

const text = (schema: object, refs = new Set<string>()): string => typeText(schema, refs);

describe('a schema as a type', () => {
  it.each([
    [{ type: 'integer', minimum: 1 }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'string', const: 'o\'clock \\ "' }, `'o\\'clock \\\\ "'`],
    [{ enum: ['a', 'b', 1] }, "'a' | 'b' | 1"],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'string' }] }, 'string | null'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
    [{ type: 'array', items: { type: 'object', additionalProperties: false } }, 'Record<string, never>[]'],
    [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }, '[string, number]'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>'],
    [{ allOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, "('a' | 'b') & string"],
    [{}, 'unknown'],
  ])('%j', (schema, type) => expect(text(schema)).toBe(type));
  it('has the fields of an object with what is said of them', () =>
    expect(
      text({
        type: 'object',
        properties: {
          id: { type: 'string', description: 'Ends */ here' },
          'a-b': { $ref: '#/components/schemas/Day' },
        },
        required: ['id'],
      }),
    ).toBe('{\n  /** Ends *\\/ here */\n  id: string;\n  "a-b"?: Day;\n}'));
  it('names the other types that it mentions', () => {
    const refs = new Set<string>();
    expect(text({ type: 'array', items: { $ref: '#/components/schemas/Day' } }, refs)).toBe('Day[]');
    expect([...refs]).toEqual(['Day']);
  });
  it.each([{ type: 'tuple' }, { $ref: 'https://elsewhere.example/x' }, { not: {} }])(
    'refuses what it does not know: %j',
    (schema) => expect(() => text(schema)).toThrow(/cannot be written|leads out/),
  );
});
