import { describe, expect, it } from 'vitest';
import { Problem, problemIn } from './problem.js';

const answer = (body: string, status: number, headers: Record<string, string> = {}) =>
  problemIn(new Response(body, { status, headers, statusText: 'Oh no' }));

describe('a refusal', () => {
  it('has all that the server said', async () => {
    const told = {
      type: 'urn:dragoman:problem:bad-request',
      title: 'The request cannot be understood',
      status: 400,
      detail: 'query.limit: at most 500',
      errors: [{ field: 'query.limit', detail: 'at most 500' }, 'no field'],
    };
    const problem = await answer(JSON.stringify(told), 400);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 400,
      code: 'bad-request',
      title: told.title,
      message: told.detail,
      errors: [told.errors[0]],
      retryAfter: null,
      told,
    });
  });
  it('says when to ask again', async () =>
    expect((await answer('{}', 429, { 'retry-after': '10' })).retryAfter).toBe(10_000));
  it.each(['<html>Bad gateway</html>', 'null', '[]', '{"type":7,"detail":{}}'])(
    'is told by its status where something else answered: %s',
    async (body) =>
      expect(await answer(body, 502)).toMatchObject({
        code: 'unknown',
        status: 502,
        message: 'Oh no (502)',
        errors: [],
      }),
  );
});
