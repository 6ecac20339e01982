import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Failure } from '../record/index.js';
import { fault, Problem, problemOf, Refusal, refusalOf, servedProblem } from './problem.js';

describe('a problem', () => {
  it('tells a failure in its own sentence', () => {
    const thrown = new Failure('bad-date', 'soon', '"soon" is no day; write asOf as YYYY-MM-DD.');
    expect(problemOf(thrown)?.problem).toEqual({
      type: 'urn:dragoman:problem:bad-date',
      title: 'It cannot be taken as it is',
      status: 400,
      detail: '"soon" is no day; write asOf as YYYY-MM-DD.',
    });
  });
  it.each([
    'missing-dossier',
    'busy',
    'disk-full',
    'newer-ledger',
    'unreadable',
    'damaged',
    'not-a-ledger',
  ] as const)('never names a place on this machine (%s)', (code) => {
    const found = problemOf(
      new Failure(code, 'korea', 'There is none in "/home/anna/.local/korea.dragoman".'),
    );
    expect(JSON.stringify(found)).not.toContain('/home');
    expect(Problem.parse(found?.problem).status).toBeGreaterThanOrEqual(400);
  });
  it('does not give back what would break a line', () => {
    const found = problemOf(new Failure('not-found', 'a\r\nb\u2028c', 'x'));
    expect(found?.problem.detail).toBe('"a b c" is not in this dossier, as it is seen from there.');
  });
  it('carries the fields and headers of a refusal', () => {
    const thrown = new Refusal('too-many-requests', 'Wait.', { headers: { 'retry-after': '3' } });
    expect(problemOf(thrown)).toMatchObject({ problem: { status: 429 }, headers: { 'retry-after': '3' } });
  });
  it('says nothing of a fault of ours but where it stands', () => {
    expect(problemOf(new TypeError('at /work/main/src/x.ts'))).toBeNull();
    expect(servedProblem(fault('a1b2')).body).toContain('under a1b2');
  });
});

it('names each field that does not fit, and what is allowed', () => {
  const schema = z.strictObject({ limit: z.number(), to: z.string() });
  const { error } = schema.safeParse({ limit: 'x', colour: 1 });
  const refusal = refusalOf(error as z.ZodError, 'query', ['limit', 'to']);
  expect(refusal.errors?.map(({ field }) => field)).toEqual(['query.limit', 'query.to', 'query']);
  expect(refusal.errors?.at(-1)?.detail).toBe('There is no "colour" here; there are limit, to.');
});
