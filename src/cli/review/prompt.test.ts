import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { scriptedTalk } from '../../../test/scripted-talk.js';
import type { Task } from '../../keep/index.js';
import { lastStep, nextStep } from './prompt.js';

const pair: Task = {
  sort: 'merge',
  id: 'pair',
  entries: [sampleEntry('e-next'), sampleEntry('e-talks')],
  because: null,
};

describe('the next step', () => {
  it.each([
    ['q', 'quit'],
    ['s', 'skip'],
    ['n', 'skip'],
    ['u', 'undo'],
  ])('of %s is to %s', async (key, step) => expect(await nextStep(scriptedTalk(key), pair)).toBe(step));
  it('is to quit where the input ends', async () =>
    expect(await nextStep(scriptedTalk(), pair)).toBe('quit'));
  it('is asked for again after help and after what is no key', async () => {
    const talk = scriptedTalk('?', 'x', 'd');
    expect(await nextStep(talk, pair)).toEqual({ kind: 'decline', entry: 'e-next', into: 'e-talks' });
    expect(talk.said().split('[m]erge, [d]ecline').length).toBe(4);
    expect(talk.said()).toContain('m, merge: both tell of one fact');
  });
  it('of the end is to undo, to see again what was skipped, or to quit', async () => {
    const steps = await Promise.all(['u', 's', 'q'].map((key) => lastStep(scriptedTalk('a', key))));
    expect(steps).toEqual(['undo', 'skip', 'quit']);
  });
});
