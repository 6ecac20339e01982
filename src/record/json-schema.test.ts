import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema, type SchemaName } from './json-schema.js';
import { ITEM_SCHEMAS, Reading } from './reading.js';

const names: SchemaName[] = ['reading', ...ITEM_SCHEMAS.map((schema) => schema.shape.kind.value)];
const text = 'Ministers of Iran and Oman met in Muscat on 3 May 2014.';
const encounter = {
  id: 'encounter-1',
  kind: 'encounter',
  evidence: [{ start: 0, end: text.length, quote: text }],
  confidence: 0.5,
  parties: ['IRN', 'OMN'],
  status: 'held',
  when: '2014-05-03',
  where: 'Muscat',
  level: 'ministers',
  outcome: 'unstated',
};
const document = {
  id: 'muscat',
  title: null,
  published: null,
  publishedFrom: null,
  source: 'muscat.txt',
  mediaType: 'text/plain',
  language: 'en',
  sha256: '0'.repeat(64),
  text,
};
const validates = (name: SchemaName, value: unknown) =>
  new Ajv2020({ strict: false }).validate(jsonSchema(name), value);

describe('JSON Schema of the record', () => {
  it.each(names)('%s is draft 2020-12 with an address, a title and a description', (name) => {
    const schema = jsonSchema(name);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:dragoman:schema:${name}`);
    expect(schema.title).toEqual(expect.any(String));
    expect(schema.description).toEqual(expect.any(String));
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });
  it('accepts what the record accepts, in the eyes of an independent validator', () => {
    const reading = { document, items: [encounter], notices: [] };
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(validates('reading', reading)).toBe(true);
    expect(validates('encounter', { ...encounter, note: 'further fields are welcome' })).toBe(true);
  });
  it.each([
    ['an unknown status', { status: 'rumoured' }],
    ['a date that is not EDTF', { when: 'May 3rd' }],
    ['no evidence', { evidence: [] }],
    ['an actor that is not STATE:Name', { parties: ['Iran'] }],
    ['a confidence over one', { confidence: 1.2 }],
  ])('refuses %s', (_, wrong) => expect(validates('encounter', { ...encounter, ...wrong })).toBe(false));
  it('refuses an item of another kind', () => expect(validates('pause', encounter)).toBe(false));
});
