import { expect, it } from 'vitest';
import { aheadOf, callFor, questionsAhead } from './ahead.js';
import { askedOf } from './call.js';
import { FIRST_PAGES, type Resource } from './resource.js';
import { marks } from './resources/marks.js';
import { promises } from './resources/promises.js';

const resources: readonly Resource[] = [marks, promises];

/** What was asked, and a door that lets each question through. */
function watched(quiet: () => Promise<void> = async () => {}) {
  const asked: string[] = [];
  const ahead = aheadOf({
    resources,
    rest: 5,
    threads: { quiet },
    answer: async ({ name }, { params, query }) => {
      asked.push(`${params.dossier} ${name} ${query}`.trim());
      if (name === 'promises') throw new Error('out of luck');
    },
  });
  return { ahead, asked };
}

const OF_COD = ['cod marks kind=encounter', 'cod promises', 'cod marks'];

it('asks page by page what the resources say, and goes on past what fails', async () => {
  const { ahead, asked } = watched();
  await ahead.begin('cod');
  expect(asked).toEqual(OF_COD);
});

it('lets everybody else go first, and stops when the server does', async () => {
  const waiting: (() => void)[] = [];
  const { ahead, asked } = watched(() => new Promise((resolve) => waiting.push(resolve)));
  const done = ahead.begin('cod');
  await Promise.resolve();
  expect(asked).toEqual([]);
  waiting.shift()?.();
  while (waiting.length === 0) await Promise.resolve();
  expect(asked).toEqual(OF_COD.slice(0, 1));
  ahead.close();
  waiting.shift()?.();
  await done;
  expect(asked).toHaveLength(1);
});

it('asks once for a dossier that moves again and again, when it rests', async () => {
  const { ahead, asked } = watched();
  for (const dossier of ['cod', 'cod', 'cod']) ahead.soon(dossier);
  expect(asked).toEqual([]);
  await expect.poll(() => asked).toEqual(OF_COD);
  ahead.soon('cod');
  ahead.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual(OF_COD);
});

it('asks as a browser does: a call that is understood as the same', async () => {
  for (const question of questionsAhead(resources)) {
    const { params, query, request } = callFor(question, 'cod');
    const { searchParams, pathname } = new URL(request.url);
    expect(pathname).toBe(`/api/dossiers/cod/${question.resource.name}`);
    expect(String(searchParams)).toBe(String(query));
    expect((await askedOf(question.resource, callFor(question, 'cod'))).params).toEqual(params);
  }
});

it('goes through the pages in their order', () => {
  const pages = questionsAhead(resources).map(({ asked }) => FIRST_PAGES.indexOf(asked.page));
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
});
