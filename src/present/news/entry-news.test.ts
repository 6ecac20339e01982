import { describe, expect, it } from 'vitest';
import { markOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Changes, Mark } from '../../keep/index.js';
import type { Entry } from '../../record/index.js';
import { entryChanges, entryNews, lineOf } from './entry-news.js';
import type { NewsItem } from './item.js';

const talks = sampleEntry('e-talks');
const told = (changes: Partial<Changes>, marks: readonly Mark[] = []): NewsItem => {
  const work = workOf({ marks, changes: { ...UNCHANGED, ...changes } });
  const [change] = entryChanges(work);
  if (!change) throw new Error('nothing changed');
  return entryNews(work, change);
};
const before = { ...talks, slots: { ...talks.slots, when: null }, contradictions: [] } as Entry;

describe('the news of an entry', () => {
  it('tells a new one with its passages, those that came in now first', () => {
    const news = told({ opened: [talks] }, [markOf({ subject: 'i-talks-1' })]);
    expect(news).toMatchObject({
      key: 'entry/e-talks/2022-01-05T14',
      kind: 'new',
      title: 'Norway and Iceland: met, Reykjavik (12–13 May 2021)',
      about: { type: 'entry', id: 'e-talks' },
      says: ['Told by 2 independent sources in 2 reports.'],
      by: ['anna'],
      last: '2022-01-05T14:15:00.000Z',
    });
    expect(news.passages).toEqual([
      {
        quote: '“Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021”',
        source: expect.stringMatching(/^14 May 2021 · news\.example · /),
        address: 'https://news.example/harbour-talks?page=1&print=yes',
      },
      { quote: expect.stringMatching(/^“The two delegations/), source: expect.anything(), address: null },
    ]);
  });
  it('takes what a person added for words that came in now', () =>
    expect(
      told({ opened: [talks] }, [markOf({ subject: 'i-talks-1', kind: 'item.added' })]).passages[0]?.quote,
    ).toMatch(/^“Envoys/));
  it('tells the latest words first where none came in now', () =>
    expect(told({ opened: [talks] }).passages[0]?.quote).toMatch(/^“The two delegations/));
  it('tells what an entry says otherwise, and whether sides differ or a person mended it', () => {
    const slots = ['when', 'contradictions'];
    const disputed = told({ changed: [{ before, now: talks, slots }] });
    expect(disputed.title).toMatch(/^Disputed: Norway and Iceland: met/);
    expect(disputed.says.slice(0, 2)).toEqual([
      'when: not told → 12–13 May 2021',
      'disputed: nothing → when',
    ]);
    const mended = told(
      { changed: [{ before: { ...before, contradictions: talks.contradictions }, now: talks, slots }] },
      [markOf({ subject: 'i-talks-2', kind: 'item.corrected', because: 'the log of the ship says so' })],
    );
    expect(mended.kind).toBe('corrected');
    expect(mended.says).toContain('Because: the log of the ship says so');
    const undisputed = { ...before, contradictions: talks.contradictions };
    expect(told({ changed: [{ before: undisputed, now: talks, slots: ['when'] }] }).kind).toBe('changed');
  });
  it('tells how many more documents tell the same', () =>
    expect(told({ corroborated: [{ now: talks, reports: 1 }] })).toMatchObject({
      kind: 'told-by-more',
      says: ['1 more report.', 'Told by 2 independent sources in 2 reports.'],
    }));
  it.each([
    ['entry.merged', 'e-talks', /another entry/],
    ['item.rejected', 'i-talks-1', /rejected/],
    ['item.retracted', 'i-talks-2', /no longer finds/],
  ] as const)('tells why an entry is gone: %s', (kind, subject, why) => {
    const news = told({ closed: [talks] }, [markOf({ subject, kind })]);
    expect(news.title).toMatch(/^No longer there: /);
    expect(news.says).toEqual([expect.stringMatching(why)]);
  });
  it('says where nobody has checked', () =>
    expect(told({ opened: [{ ...talks, sources: 0 }] }).says).toEqual([
      'Nobody has checked what tells of it.',
    ]));
  it('tells the words of a statement', () =>
    expect(lineOf({ entry: sampleEntry('e-speech'), kind: 'new' })).toMatch(
      /^Ingrid Solheim: .+We were close to giving up/,
    ));
});
