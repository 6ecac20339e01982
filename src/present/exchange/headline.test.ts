import { expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { headlineOf } from './headline.js';

it('says each kind in one line, without its date', () =>
  expect(SAMPLE_VIEW.entries.map((entry) => `${entry.slots.kind} | ${headlineOf(entry)}`)).toEqual([
    'encounter | Norway and Iceland: met, Reykjavik',
    'encounter | Norway, Iceland and Finland: meeting proposed, Vardoland',
    'commitment | Norway: pledge · trade and economy, towards Iceland',
    'position | Iceland: demands · forces and exercises',
    'obstacle | Territory: between Norway and Iceland',
    'assessment | Ingrid Solheim and experts: for and against · on the plan <b>thin & "late"</b>',
    'statement | Ingrid Solheim: in direct speech',
    'capability | Norway: conventional forces deployed',
    'alignment | Norway and Finland: moved closer',
    'pause | Norway and Iceland: contact stopped',
    'precedent | For no one in particular: lesson drawn from: the older quarrel over herring',
  ]));

it('says a meeting without a place', () => {
  const talks = sampleEntry('e-talks');
  if (talks.slots.kind !== 'encounter') throw new TypeError('the sample begins with an encounter');
  expect(headlineOf({ ...talks, slots: { ...talks.slots, where: null } })).toBe('Norway and Iceland: met');
});
