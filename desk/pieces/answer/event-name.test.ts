import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../src/forecast/questions/classes.js';
import { eventName } from './event-name.js';

test('classes are named as the program names them', () => {
  for (const [event, { name }] of Object.entries(EVENT_KINDS)) expect(eventName(event as never)).toBe(name);
});
