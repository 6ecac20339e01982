import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MAKER, PROCESS } from '../../../test/ledger-process.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import type { Happening } from '../../record/index.js';
import { referenceCheck } from './references.js';

/** Checks events in their order, each at its place. */
const verdicts = (...events: readonly (Happening & { text?: string })[]): (string | null)[] => {
  const check = referenceCheck();
  return events.map(({ text, ...what }, i) =>
    check({
      seq: i + 1,
      at: '2022-01-01T00:00:00.000Z',
      by: 'x',
      because: null,
      hash: '0'.repeat(64),
      what: what as Happening,
      ...(text !== undefined && { text }),
    }),
  );
};
const absent = (what: string) => `it speaks of ${what}, which is not there`;

const { text, ...document } = PROCESS.announced.document;
const added = {
  kind: 'document.added',
  document: { ...document, known: '2021-05-20', outlet: null, copyOf: null },
  text,
} as const;
const made = {
  kind: 'reading.made',
  reading: 'r',
  document: 'announced',
  maker: MAKER,
  notices: [],
} as const;
const [item] = PROCESS.announced.items;
if (!item) throw new Error('the announcement tells nothing');
const asserted = {
  kind: 'item.asserted',
  item,
  document: 'announced',
  reading: 'r',
  entry: 'e',
  match: null,
} as const;
const byHand = { kind: 'item.added', item, document: 'announced', entry: 'e', match: null } as const;
const of = (kind: 'item.accepted' | 'item.retracted', id = item.id) => ({ kind, item: id }) as const;
const notices: { code: string; message: string }[] = [];
const there = [{ ...added }, { ...made, notices }, asserted] as const;

describe('what events speak of', () => {
  it('came before them', () => {
    expect(verdicts(...there, of('item.accepted'), { kind: 'decision.undone', event: 4 })).toEqual(
      Array(5).fill(null),
    );
  });

  it('is missed where it did not come, or came to nothing', () => {
    expect(verdicts(asserted)).toEqual([absent('announced')]);
    expect(verdicts(added, asserted)).toEqual([null, absent('r')]);
    expect(verdicts(of('item.accepted', 'i'), { kind: 'decision.undone', event: 1 })).toEqual([
      absent('i'),
      absent('event 1'),
    ]);
    expect(verdicts({ kind: 'entry.merged', entry: 'a', into: 'b' })).toEqual([absent('a')]);
    expect(verdicts(...there, { kind: 'entry.split', entry: 'e', items: ['i'], into: 'f' })[3]).toBe(
      absent('i'),
    );
    expect(verdicts({ kind: 'document.seen', document: 'd', source: 'x', outlet: null })).toEqual([
      absent('d'),
    ]);
    expect(verdicts(...there, { kind: 'merge.proposed', entries: ['e', 'f'] })[3]).toBe(absent('f'));
  });

  it('needs no reading where a person read it, and can be undone then', () => {
    expect(
      verdicts(added, byHand, of('item.accepted'), { kind: 'decision.undone', event: 2 }, byHand),
    ).toEqual([null, null, null, null, null]);
    expect(verdicts(byHand)).toEqual([absent('announced')]);
    expect(verdicts(added, byHand, byHand)[2]).toBe('it is there already');
  });

  it('is asked before anybody forecasts it, and rests on items that came before', () => {
    const question = { kind: 'question.asked', question: WHALING } as const;
    const forecast = { kind: 'forecast.made', forecast: forecastOn('q1') } as const;
    const outcome = (...items: string[]) =>
      ({
        kind: 'question.resolved',
        resolution: { question: 'q1', outcome: 'yes', day: '2022-05-04', items },
      }) as const;
    const undone = { kind: 'decision.undone', event: 2 } as const;
    expect(verdicts(question, forecast, undone, outcome())).toEqual([null, null, null, null]);
    expect(verdicts(forecast, outcome())).toEqual([absent('q1'), absent('q1')]);
    expect(verdicts(question, question)[1]).toBe('it is there already');
    expect(verdicts(question, outcome('i'))[1]).toBe(absent('i'));
    expect(verdicts(...there, question, outcome(item.id))[4]).toBeNull();
  });

  it('comes once, until it is retracted', () => {
    const twice = 'it is there already';
    expect(verdicts(...there, added)[3]).toBe(twice);
    expect(verdicts(...there, { ...made, notices: [] })[3]).toBe(twice);
    expect(verdicts(...there, asserted)[3]).toBe(twice);
    expect(verdicts(...there, of('item.retracted'), asserted).slice(3)).toEqual([null, null]);
    const dossier = { kind: 'dossier.opened', dossier: { name: 'a', title: 'A', parties: [] } } as const;
    expect(
      verdicts(
        { ...dossier, dossier: { ...dossier.dossier, parties: [] } },
        { ...dossier, dossier: { ...dossier.dossier, parties: [] } },
      ),
    ).toEqual([null, twice]);
  });

  it('is what was hashed and quoted', () => {
    const { text: _, ...bare } = added;
    expect(verdicts(bare)).toEqual(['its text is missing']);
    expect(verdicts({ ...added, text: `${text} ` })).toEqual(['its text is not the one that was hashed']);
    const other = 'Another text.';
    const sha256 = createHash('sha256').update(other).digest('hex');
    const changed = { ...added, document: { ...added.document, sha256 }, text: other };
    const stray = 'a passage does not stand in its document';
    expect(verdicts(changed, { ...made, notices: [] }, asserted)[2]).toBe(stray);
    expect(verdicts(changed, byHand)[1]).toBe(stray);
    const mended = { kind: 'item.corrected', item: item.id, slots: {} } as const;
    const [piece] = item.evidence;
    if (!piece) throw new Error('no passage');
    const moved = { ...piece, start: piece.start + 1, end: piece.end + 1 };
    expect(
      verdicts(added, byHand, { ...mended, evidence: [piece] }, { ...mended, evidence: [moved] }).slice(2),
    ).toEqual([null, stray]);
  });
});
