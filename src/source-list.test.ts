import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../test/house.js';
import { rawDocument } from './read/index.js';
import { sourceList } from './source-list.js';

const HEAD = 'id,address,title,publisher,published,licence,note';
const ROW = 'plan,https://harbour.example/plan,The plan,Harbour Office,2021-05-13,public,';
const listIn = (...lines: readonly string[]) =>
  sourceList({
    source: 'sources.csv',
    name: 'sources.csv',
    bytes: Buffer.from(lines.join('\n')),
    contentType: null,
    charset: null,
  });

describe('a list of documents by address', () => {
  it('names each with its title, publisher and day', async () => {
    const { sources, problems } = await listIn(HEAD, ROW, 'note,http://post.example/1,A note,Post,,,why');
    expect(problems).toEqual([]);
    expect(sources).toEqual([
      {
        id: 'plan',
        address: 'https://harbour.example/plan',
        title: 'The plan',
        publisher: 'Harbour Office',
        published: '2021-05-13',
      },
      { id: 'note', address: 'http://post.example/1', title: 'A note', publisher: 'Post', published: null },
    ]);
  });
  it.each([
    [
      [HEAD, ROW.replace('2021-05-13', '2021-05-32')],
      '2: "published" is "2021-05-32"; write a day as YYYY-MM-DD.',
    ],
    [
      [HEAD, ROW.replace('https', 'ftp')],
      '2: "address" is "ftp://harbour.example/plan"; write one that starts',
    ],
    [[HEAD, ROW.replace('Harbour Office', '')], '2: "publisher" is empty; fill it.'],
    [[HEAD, ROW, ROW.replace('/plan', '/other')], '3: "id" is that of line 2; list each document once.'],
    [[HEAD, ROW, ROW.replace('plan,', 'other,')], '3: "address" is that of line 2; list each document once.'],
    [[`${HEAD},mood`, `${ROW},calm`], '1: column "mood" is not known; the columns are id, address'],
    [[HEAD.replace('title', 'note'), ROW], '1: column "title" is missing; name it in the first line.'],
    [[''], '1: column "id" is missing'],
  ])('is refused as %j', async (lines, problem) => {
    const { problems } = await listIn(...lines);
    expect(`${problems[0]?.line}: ${problems[0]?.message}`).toContain(problem);
  });
});

it('the list that ships has nothing wrong with it', async () => {
  const { sources, problems } = await sourceList(await rawDocument(join(ROOT, 'data/korea/sources.csv')));
  expect(problems).toEqual([]);
  expect(sources.length).toBeGreaterThan(20);
});
