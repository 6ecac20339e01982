import { expect, it } from 'vitest';
import { fieldsOf, fieldTable, kindOf, shapes } from './field-table.js';

it.each([
  [{ $ref: '#/components/schemas/Entry' }, '<a href="#shape-Entry">Entry</a>'],
  [{ enum: ['a', 'b'] }, 'a | b'],
  [{ const: 'held' }, '&quot;held&quot;'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: 'array', items: { type: 'integer' } }, 'list of integer'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{}, 'any JSON'],
])('says in few words what %j is', (schema, kind) => expect(kindOf(schema)).toBe(kind));

it('says of what is sent what is needed, and of what comes back what may be left out', () => {
  const schema = {
    properties: { a: { type: 'string', description: 'The <first>' }, b: {} },
    required: ['a'],
  };
  const sent = fieldTable(fieldsOf(schema));
  expect(sent).toContain('<td>string, needed</td><td>The &lt;first&gt;</td>');
  expect(sent).not.toContain('left out');
  expect(fieldTable(fieldsOf(schema, 'shape'))).toContain('any JSON, may be left out');
  expect(fieldTable([])).toBe('');
});

it('describes every shape under its name', () => {
  const page = shapes({
    components: {
      schemas: { Day: { type: 'string' }, Entry: { description: 'One fact', properties: { id: {} } } },
    },
  });
  expect(page).toContain('id="shape-Day"');
  expect(page).toContain('<p>One fact</p>');
});
