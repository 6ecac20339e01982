import { expect, it } from 'vitest';
import { EVENT_KINDS } from '../../forecast/questions/classes.js';
import { EventClass } from '../../record/index.js';
import { EVENT_WORDS } from './event-words.js';

it('has words for each class', () =>
  expect(Object.keys(EVENT_WORDS).sort()).toEqual([...EventClass.options].sort()));

it('names classes as the program names them', () => {
  for (const [event, { name }] of Object.entries(EVENT_KINDS)) expect(EVENT_WORDS[event as never]).toBe(name);
});
