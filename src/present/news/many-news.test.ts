import { expect, it } from 'vitest';
import { markOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { sampleEntry } from '../../../test/sample-export.js';
import { entryChanges } from './entry-news.js';
import { manyNews } from './many-news.js';

it('counts what changed and names meetings before tests, the best told first', () => {
  const [talks, frigates] = [sampleEntry('e-talks'), sampleEntry('e-frigates')];
  const lonely = { ...talks, id: 'e-lonely', sources: 1 };
  const wishes = Array.from({ length: 30 }, (_, i) => ({ ...sampleEntry('e-wish'), id: `e-${i}` }));
  const work = workOf({
    marks: [markOf({ subject: 'i-wish' })],
    changes: { ...UNCHANGED, opened: [...wishes, frigates, lonely], closed: [talks] },
  });
  const news = manyNews(work, entryChanges(work));
  expect(news.title).toBe('33 entries: 32 new and 1 no longer there');
  expect(news.key).toBe('many/2022-01-05T14');
  expect(news.says).toEqual([
    'Written by anna in the hour from 5 January 2022, 14:00 UTC. The 20 that weigh most:',
  ]);
  expect(news.list).toHaveLength(20);
  expect(news.list.slice(0, 3).map(({ about }) => about.id)).toEqual(['e-talks', 'e-lonely', 'e-frigates']);
});
