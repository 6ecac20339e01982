import { describe, expect, it } from 'vitest';
import { ItemByHand, jsonSchema } from '../../../src/record/index.js';
import { changedSlots, draftOf, faultsOf, slotsOf } from './draft.js';
import { fieldsOf } from './fields.js';

const fields = (kind: Parameters<typeof jsonSchema>[0]) =>
  fieldsOf(jsonSchema(kind) as Parameters<typeof fieldsOf>[0]);
const MEETING = {
  parties: ['NOR', 'ISL:Jón'],
  status: 'held',
  when: '2020-05',
  where: null,
  level: 'officials',
  outcome: 'none',
};

describe('a form', () => {
  it('says what is missing, and what is no date or actor', () => {
    const meeting = fields('encounter');
    expect(faultsOf(meeting, draftOf(meeting)).map(({ slot }) => slot)).toEqual([
      'parties',
      'status',
      'level',
      'outcome',
    ]);
    const draft = { ...draftOf(meeting, MEETING), when: 'May', parties: ['NOR', 'Jón'] };
    expect(faultsOf(meeting, draft).map(({ says }) => says)).toEqual([
      expect.stringContaining('“Jón” is no actor'),
      expect.stringContaining('A date is written'),
    ]);
  });
  it('is sent as the record wants it', () => {
    const evidence = [{ start: 0, end: 3, quote: 'cod' }];
    const meeting = fields('encounter');
    const sent = { kind: 'encounter', evidence, ...slotsOf(meeting, draftOf(meeting, MEETING)) };
    expect(ItemByHand.parse(sent)).toEqual(sent);
    const promise = fields('commitment');
    const draft = { ...draftOf(promise), by: ['NOR'], issue: 'energy', status: 'pledged' };
    expect(faultsOf(promise, draft)).toEqual([]);
    expect(ItemByHand.parse({ kind: 'commitment', evidence, ...slotsOf(promise, draft) })).toMatchObject({
      to: [],
      deadline: null,
      quantity: false,
    });
  });
  it('tells one actor alone and several as a list, where both may be', () => {
    const position = fields('position');
    const told = { stance: 'offers', issue: 'energy' };
    expect(slotsOf(position, draftOf(position, { ...told, actor: ['NOR'] })).actor).toBe('NOR');
    expect(slotsOf(position, draftOf(position, { ...told, actor: ['NOR', 'ISL'] })).actor).toEqual([
      'NOR',
      'ISL',
    ]);
  });
  it('knows what it would change', () => {
    const meeting = fields('encounter');
    const draft = draftOf(meeting, MEETING);
    expect(changedSlots(meeting, MEETING, draft)).toEqual({});
    expect(changedSlots(meeting, MEETING, { ...draft, when: '', where: 'Tromsø' })).toEqual({
      when: null,
      where: 'Tromsø',
    });
  });
});
