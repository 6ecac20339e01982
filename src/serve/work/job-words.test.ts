import { expect, it } from 'vitest';
import { Failure } from '../../record/index.js';
import { jobProblem } from './job-words.js';

it('tells what a person can act on', () =>
  expect(jobProblem(new Failure('empty', 'a.txt', '"a.txt" contains no text; check it.'))).toEqual({
    code: 'empty',
    message: '"a.txt" contains no text; check it.',
  }));

it('speaks of no options of a command line', () => {
  for (const code of ['private-network', 'language'] as const)
    expect(jobProblem(new Failure(code, 'x', 'use --some-option')).message).not.toContain('--');
});

it('names no path of this machine, and of a fault of ours nothing at all', () => {
  const failing = new Failure('disk-full', '/home/ana/korea.dragoman', 'The ledger "/home/ana/…" is full.');
  expect(jobProblem(failing).message).not.toContain('/home');
  expect(jobProblem(new Error('ENOENT /home/ana/x'))).toMatchObject({
    code: 'internal',
    message: expect.not.stringContaining('/home'),
  });
});
