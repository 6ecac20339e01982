import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerDesk, note } from '../../test/ledger-desk.js';
import { decide, type Ledger, logPage, TODAY, timeline } from '../keep/index.js';
import type { Entry } from '../record/index.js';
import { reviewVerb } from './review.js';

const { run, ledger } = ledgerDesk();
afterEach(() => vi.restoreAllMocks());

/** Reviews with lines as keys. */
async function review(lines: readonly string[], ...args: string[]): Promise<string> {
  const input = Readable.from(lines.map((line) => `${line}\n`));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  return (await run(reviewVerb(), '--colour', 'never', ...args)).stdout;
}

/** Works on the ledger of the desk. */
async function withDesk<T>(work: (open: Ledger) => Promise<T>): Promise<T> {
  const open = await ledger();
  try {
    return await work(open);
  } finally {
    await open.store.close();
  }
}

const entries = (): Promise<readonly Entry[]> =>
  withDesk(async ({ store }) => (await timeline(store.db, TODAY)).rows);
const logged = (): Promise<string> =>
  withDesk(async ({ store }) => {
    const { rows } = await logPage(store.db, { from: 17, limit: 100 });
    return rows.map(({ by, because, what }) => `${by} ${what.kind} ${because ?? ''}`.trim()).join(', ');
  });

/** Proposes that the two encounters of the desk may be one. */
const propose = (): Promise<void> =>
  withDesk(async (open) => {
    const [first, second] = (await timeline(open.store.db, TODAY, { kinds: ['encounter'] })).rows;
    if (!first || !second) throw new Error('the desk has too few encounters');
    const what = { kind: 'merge.proposed' as const, entries: [first.id, second.id] as [string, string] };
    await note(open, [{ what, because: 'the same sides' }]);
  });

describe('review', () => {
  it('shows passages in their context, and what is left', async () => {
    const text = await review([]);
    expect(text).toContain('Which of these is true?');
    expect(text).toContain('Left: 1 contradiction and 1 doubtful item.');
    expect(text).toMatch(/The weather was fine\. »Envoys of Norway[\s\S]+a plan«\. Norway promised/);
    expect(text).toMatch(/Decided: nothing\. Left: 1 contradiction and 1 doubtful item\.\n$/);
  });
  it('accepts the value of a dispute that is true, and then an item', async () => {
    const text = await review(['a', '2', 'a', 'q'], '--because', 'the minutes say so');
    expect(text).toContain('1. outcome: agreement\n2. outcome: none\n');
    expect(text).toContain('Decided: 2 accepted. Left: nothing.');
    const [talks] = await entries();
    expect(talks?.slots).toMatchObject({ outcome: 'none' });
    expect(await logged()).toBe(Array(2).fill('berta item.accepted the minutes say so').join(', '));
  });
  it('rejects a report', async () => {
    expect(await review(['r', '2', 'q'])).toContain('→ rejected');
    expect((await entries())[0]?.reports.length).toBe(1);
  });
  it('corrects a slot, refusing what does not fit and showing before and after', async () => {
    const text = await review(['s', 'c', '1', 'Iceland', 'NOR', 'n', 'c', '2', '3', 'y', 'q']);
    expect(text).toMatch(/That cannot stand there: an actor is STATE/);
    expect(text).toContain('who: Iceland → Norway\nWrite it? (y or n)\n> no\n');
    expect(text).toContain('stance: demands → open to\nWrite it? (y or n)\n> yes\n');
    const wish = (await entries()).find(({ slots }) => slots.kind === 'position');
    expect(wish?.slots).toMatchObject({ stance: 'open_to' });
    expect(await logged()).toBe('berta item.corrected');
  });
  it('splits what tells of something else', async () => {
    expect(await review(['p', '1 2', 'p', '2', 'q'])).toContain('Something must stay; name fewer reports.');
    expect((await entries()).filter(({ slots }) => slots.kind === 'encounter').length).toBe(3);
  });
  it('merges what is one, and undoes it', async () => {
    await propose();
    const text = await review(['m', 'u', 'q'], '--sort', 'merge');
    expect(text).toContain('They may be one: the same sides.');
    expect(text.split('Are these two one?').length).toBe(3);
    expect(text).toContain('Decided: 1 merged, 1 undone. Left: 1 possible merge,');
    expect(await logged()).toBe(
      'anna merge.proposed the same sides, berta entry.merged, berta decision.undone',
    );
  });
  it('keeps apart what is two', async () => {
    await propose();
    expect(await review(['d', 'q'], '--sort', 'merge')).toContain('Decided: 1 kept apart.');
    expect((await entries()).filter(({ slots }) => slots.kind === 'encounter').length).toBe(2);
  });
  it('skips, and shows again at the end what was skipped', async () => {
    const text = await review(['s', 'n', 's', 'q']);
    expect(text.split('Which of these is true?').length).toBe(3);
    expect(text).toContain('Decided: 2 skipped.');
  });
  it('explains the keys, and says where there is none', async () => {
    const text = await review(['?', 'x', 'd', 'q']);
    expect(text).toContain('u, undo the last decision of this sitting');
    expect(text).toContain('> no such key; ? helps');
    expect(text).toContain('Only a possible merge can be declined.');
  });
  it('keeps within 60 columns', async () => {
    const text = await review(['?', 's', 'q'], '--width', '60');
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
});

describe('review --list', () => {
  it('prints what is open and decides nothing', async () => {
    await propose();
    const { stdout } = await run(reviewVerb(), '--list');
    expect(stdout).toMatch(
      /^Left to decide: 1 possible merge, 1 contradiction and 1 doubtful item\.\nmerge: /,
    );
    expect(stdout).toContain('contradiction: outcome of Iceland and Norway: met, Reykjavik');
  });
  it('prints it as data', async () => {
    const { stdout } = await run(reviewVerb(), '--json', '--sort', 'doubt');
    expect(JSON.parse(stdout)).toMatchObject({ sort: 'doubt', report: { item: { confidence: 0.3 } } });
  });
});

it('refuses to decide on what somebody changed meanwhile, and shows it again', async () => {
  const lines = async function* (): AsyncGenerator<string> {
    yield 's\n';
    await withDesk(async (open) => {
      const wish = (await timeline(open.store.db, TODAY, { kinds: ['position'] })).rows[0];
      const item = wish?.reports[0]?.item.id ?? '';
      await decide(open, { kind: 'correct', item, slots: { stance: 'refuses' } });
    });
    yield 'r\n';
    yield 'q\n';
  };
  const input = Readable.from(lines(), { highWaterMark: 1 });
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  const { stdout } = await run(reviewVerb(), '--width', '200');
  expect(stdout).toMatch(/was changed meanwhile \(item\.corrected by anna\);\s+look at it\s+again/);
  expect(await logged()).toBe('anna item.corrected');
});
