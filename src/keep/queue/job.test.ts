import { expect, it } from 'vitest';
import { hasEnded, JobState } from './job.js';

it('knows in which states nothing more happens', () =>
  expect(JobState.options.filter((state) => hasEnded({ state }))).toEqual(['done', 'failed', 'stopped']));
