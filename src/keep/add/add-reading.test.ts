import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesIn, faultsOf, logOf, onlyEntry, tablesOf } from '../../../test/ledger-checked.js';
import { readingOf } from '../../../test/ledger-desk.js';
import {
  ALL,
  incoming,
  opened,
  outletNamed,
  PROCESS,
  strollingClock,
  tell,
} from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { documentOf, documentsOf, outletsOf, TODAY } from '../index.js';
import { type Added, addReadings } from './add-reading.js';

describeEachStore('adding readings', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));

  it('tells what became of each', async () => {
    const ledger = await begun();
    const [announced, wire, , empty] = await tell(ledger, ['announced', 'wire', 'wire', 'empty']);
    expect(announced).toMatchObject({ outcome: 'added', items: 1, joined: 0, proposed: 0, copyOf: null });
    expect(announced?.document).toMatch(/^announced-[0-9a-f]{8}$/);
    expect(wire).toMatchObject({ outcome: 'added', items: 3, joined: 1, lost: [] });
    expect(empty).toMatchObject({ outcome: 'added', items: 0 });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('does nothing the second time', async () => {
    const ledger = await begun();
    await tell(ledger, ['wire', 'recalled']);
    const before = [await logOf(ledger), await tablesOf(ledger)];
    const again = await tell(ledger, ['wire', 'recalled']);
    expect(again.map(({ outcome, items }) => [outcome, items])).toEqual([
      ['there', 0],
      ['there', 0],
    ]);
    expect([await logOf(ledger), await tablesOf(ledger)]).toEqual(before);
  });

  it('notes another place of the same text, once, and counts it as no further source', async () => {
    const ledger = await begun();
    const [first] = await tell(ledger, ['wire']);
    const elsewhere = {
      ...PROCESS.wire,
      document: { ...PROCESS.wire.document, id: 'mirror', source: 'https://mirror.example/1' },
    };
    for (let times = 0; times < 2; times++)
      expect(await addReadings(ledger, [incoming(elsewhere, outletNamed('mirror'))])).toMatchObject([
        { document: first?.document, outcome: 'there' },
      ]);
    const seen = (await logOf(ledger)).filter(({ what }) => what.kind === 'document.seen');
    expect(seen.map(({ what }) => what)).toEqual([
      {
        kind: 'document.seen',
        document: first?.document,
        source: 'https://mirror.example/1',
        outlet: 'mirror.example',
      },
    ]);
    expect(await documentsOf(ledger.store.db, TODAY)).toHaveLength(1);
    expect((await onlyEntry(ledger, 'encounter')).sources).toBe(1);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('counts near copies and documents of one outlet as one source', async () => {
    const ledger = await begun();
    const [wire, reprint] = await tell(ledger, ['wire', 'reprint']);
    expect(reprint?.copyOf).toBe(wire?.document);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ sources: 1, reports: [{}, {}] });
    await addReadings(ledger, [incoming(PROCESS.announced, outletNamed('wire'))]);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ sources: 1, reports: [{}, {}, {}] });
    await tell(ledger, ['recalled']);
    expect((await onlyEntry(ledger, 'encounter')).sources).toBe(2);
  });

  it('makes one entry of what several documents tell, and keeps contradictions side by side', async () => {
    const ledger = await begun();
    await tell(ledger, ['announced', 'wire', 'recalled', 'repeated']);
    const { slots, contradictions } = await onlyEntry(ledger, 'encounter');
    expect(slots).toMatchObject({ status: 'held', when: '2021-06-10', outcome: 'agreement' });
    expect(contradictions).toMatchObject([
      { slot: 'outcome', values: [{ value: 'agreement' }, { value: 'none' }] },
    ]);
    expect((await onlyEntry(ledger, 'commitment')).reports).toHaveLength(2);
  });

  it('does not let one slip of the pen move a meeting, and asks', async () => {
    const ledger = await begun();
    const [, , slipped] = await tell(ledger, ['wire', 'recalled', 'slipped']);
    expect(slipped).toMatchObject({ joined: 0, proposed: 1 });
    const meetings = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    expect(meetings.map(({ first, reports }) => [first, reports.length])).toEqual([
      ['2020-06-10', 1],
      ['2021-06-10', 2],
    ]);
  });

  it('dates what bears no date by the day on which it was added', async () => {
    const ledger = await begun();
    await tell(ledger, ['undated']);
    const [document] = await documentsOf(ledger.store.db, TODAY);
    expect(document).toMatchObject({ published: null, known: (await logOf(ledger)).at(-1)?.at.slice(0, 10) });
  });

  it('registers an outlet once, and leaves what somebody changed of it', async () => {
    const ledger = await begun();
    await addReadings(ledger, [incoming(PROCESS.announced, outletNamed('paper', 0.5))]);
    await addReadings(ledger, [incoming(PROCESS.recalled, outletNamed('paper', 1))]);
    expect(await outletsOf(ledger.store.db)).toEqual([outletNamed('paper', 0.5)]);
    await addReadings(ledger, [incoming(PROCESS.wire, null)]);
    expect(await outletsOf(ledger.store.db)).toHaveLength(1);
  });

  it('adds all or none', async () => {
    const ledger = await begun();
    const before = [await logOf(ledger), await tablesOf(ledger)];
    const broken = { ...PROCESS.wire, items: [{ ...PROCESS.wire.items[0], kind: 'rumour' }] } as never;
    await expect(addReadings(ledger, [incoming(PROCESS.announced), incoming(broken)])).rejects.toThrow();
    expect([await logOf(ledger), await tablesOf(ledger)]).toEqual(before);
    await tell(ledger, ['announced', 'wire']);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('writes the same log, whether documents come together or one by one, in any order, and again', async () => {
    const moment = () => '2022-01-01T12:00:00.000Z';
    let runs = 0;
    const begunAt = async (name: string) =>
      opened(await desk.open({ dossier: `${name}${runs}-${desk.where().dossier}`, now: moment }));
    const names = fc.array(fc.constantFrom(...ALL), { minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(names, fc.boolean(), async (order, again) => {
        runs += 1;
        const [together, apart] = [await begunAt('t'), await begunAt('a')];
        const added = await tell(together, order, { again });
        const each: Added[] = [];
        for (const name of order) each.push(...(await tell(apart, [name], { again })));
        expect(added).toEqual(each);
        expect(await logOf(together)).toEqual(await logOf(apart));
        expect(await tablesOf(together)).toEqual(await tablesOf(apart));
        await Promise.all([together.store.close(), apart.store.close()]);
      }),
      { numRuns: desk.kind === 'sqlite' ? 8 : 2, seed: 4 },
    );
  });

  it('loses no update of two that write at the same time', async () => {
    const [one, other] = [await begun(), await desk.open({ create: false, now: strollingClock() })];
    const added = await Promise.all([
      tell(one, ['announced', 'wire', 'recalled']),
      tell(other, ['wire', 'announced', 'slipped']),
    ]);
    expect(
      added
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['added', 'added', 'added', 'added', 'there', 'there']);
    expect(await faultsOf(other)).toEqual([]);
  });

  it('keeps every passage letter for letter, whatever letters it has', async () => {
    const ledger = await begun();
    const texts = {
      controls: 'one \u0001\u001f\u007f here',
      astral: '🕊️ and 𝒟𝒾𝓅𝓁𝑜𝓂𝒶𝒸𝓎 and 👩‍👩‍👧 stand here',
      arabic: 'قال الوزير إن ‏المحادثات\u202e انتهت \u200f\u2066here\u2069',
      marks: 'e\u0301 is not \u00e9, and \ufeff stays, so does \u2028 and \r\n\t',
      json: '{"a": "\\u0000", \'b\': `$1`} -- ; drop table event; \\',
      long: 'word '.repeat(200_000),
      manifold: Array.from({ length: 125_000 }, (_, i) => `w${i.toString(36)}`).join(' '),
    };
    for (const [name, text] of Object.entries(texts)) {
      const slots = { kind: 'obstacle', issue: 'other', between: ['NOR'] } as const;
      const reading = readingOf(name, '2021-01-01', `${text}.`, [
        { words: text, slots: { ...slots, between: ['NOR'] } },
      ]);
      const [added] = await addReadings(ledger, [incoming(reading)]);
      const kept = await documentOf(ledger.store.db, added?.document ?? '');
      expect(kept?.text === `${text}.`).toBe(true);
    }
    const entries = await entriesIn(ledger);
    expect(entries).toHaveLength(Object.keys(texts).length);
    const quotes = entries.map(({ reports }) => reports[0]?.item.evidence[0]?.quote ?? '');
    expect(Object.values(texts).filter((text) => !quotes.includes(text))).toEqual([]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('refuses what it could not keep letter for letter', async () => {
    const ledger = await begun();
    for (const text of ['nothing \u0000 here', 'half a dove \ud83d']) {
      const reading = readingOf('odd', null, text, []);
      await expect(addReadings(ledger, [incoming(reading)])).rejects.toThrow('half a character');
    }
    expect(await documentsOf(ledger.store.db, TODAY)).toEqual([]);
  });
});
