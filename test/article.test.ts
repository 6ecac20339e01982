import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, type ItemKind, type ItemOf, Reading, sideOf } from '../src/record/index.js';
import { dragoman } from './built-program.js';
import { ROOT } from './house.js';

/** The article that the project started from; it may not be copied into the project. */
const ARTICLE = join(ROOT, '..', 'shared', 'texts', 'fourth-meeting.txt');
const isThere = existsSync(ARTICLE);
if (!isThere) console.warn(`No article in ${ARTICLE}: the tests on it are skipped.`);

/** What issue 2 asks to stand in its brief. */
describe.skipIf(!isThere)('the article on a fourth meeting', () => {
  let items: Item[] = [];
  let brief = '';
  beforeAll(async () => {
    const args = ['brief', ARTICLE, '--published', '2025-08-26'];
    items = Reading.parse(JSON.parse((await dragoman([...args, '--json'])).stdout)).items;
    brief = (await dragoman(args)).stdout;
  });
  const of = <K extends ItemKind>(kind: K): ItemOf<K>[] =>
    items.filter((item): item is ItemOf<K> => item.kind === kind);

  it.each([
    ['2018-06', 'Singapore', 'agreement', 'June 2018'],
    ['2019-02', 'Hanoi', 'none', 'February 2019'],
    ['2019-06', 'military demarcation line', 'none', 'June 2019'],
  ])('tells of the summit of %s in %s', (when, where, outcome, said) => {
    const summit = of('encounter').find((e) => e.when === when);
    expect(summit).toMatchObject({ status: 'held', level: 'leaders', where, outcome });
    expect(summit?.parties.toSorted()).toEqual(['PRK:Kim Jong Un', 'USA:Donald Trump']);
    expect(brief).toContain(said);
  });
  it('tells of a fourth that is proposed before the year ends', () =>
    expect(of('encounter').find((e) => e.status === 'proposed')).toMatchObject({
      when: '2025-08-26/2025-12-31',
      level: 'leaders',
    }));
  it('tells of the pause since 2019', () => {
    expect(of('pause')).toMatchObject([{ from: '2019', to: null }]);
    expect(brief).toContain('contact stopped since 2019');
  });
  it('tells that North Korea and Russia moved closer', () => {
    const moved = of('alignment').map((a) => [a.parties.map(sideOf).toSorted().join(), a.direction]);
    expect(moved).toEqual([['PRK,RUS', 'closer']]);
  });
  it('tells of the disagreement over sanctions relief', () =>
    expect(of('obstacle').find((o) => o.issue === 'sanctions')?.evidence[0]?.quote).toContain(
      'sanctions relief',
    ));
});
