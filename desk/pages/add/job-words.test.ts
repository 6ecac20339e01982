import type { Job, JobOutcome } from 'dragoman/client';
import { expect, it } from 'vitest';
import { outcomeWords, stateWords } from './job-words.js';

const job = (state: Job['state'], done: number, total: number | null, what: string | null = null) =>
  ({ state, progress: { done, total, what } }) as Job;
const outcome = (told: Partial<JobOutcome>): JobOutcome => ({
  number: 1,
  source: 'note.txt',
  outcome: 'added',
  document: 'note',
  items: 3,
  joined: 0,
  proposed: 0,
  copyOf: null,
  lost: [],
  problem: null,
  ...told,
});

it.each([
  [job('waiting', 0, null), 'Waiting for its turn'],
  [job('running', 2, 5, 'note.txt'), '2 of 5 read; now note.txt'],
  [job('running', 2, null), '2 read'],
  [job('done', 1, 1), 'Done: one document'],
  [job('done', 5, 5), 'Done: 5 documents'],
  [job('stopped', 2, 5), 'Stopped after 2 of 5 read'],
])('tells how far a job is', (told, words) => expect(stateWords(told)).toBe(words));

it.each([
  [{}, 'Added: 3 items.'],
  [{ items: 0 }, 'Added: nothing was read from it.'],
  [{ items: 1, joined: 1, proposed: 2 }, 'Added: 1 item; 1 of them tell what was known; 2 to review.'],
  [{ outcome: 'there' as const }, 'It is there already.'],
  [{ outcome: 'failed' as const, problem: { code: 'x', message: 'It is a picture.' } }, 'It is a picture.'],
  [
    { outcome: 'read-again' as const, lost: ['a'] },
    'Read again: 3 items; 1 decided on before are not found any more.',
  ],
])('tells what became of a document', (told, words) => expect(outcomeWords(outcome(told))).toBe(words));
