import { expect, it } from 'vitest';
import { faultsOf, onlyEntry } from '../../test/ledger-checked.js';
import { opened, PROCESS, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { type Evidence, passage } from '../record/index.js';
import { decide } from './decide.js';

describeEachStore('mending an item with words', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const item = (await onlyEntry(ledger, 'commitment')).reports[0]?.item.id ?? '';
    const report = async () => (await onlyEntry(ledger, 'commitment')).reports[0];
    return { ledger, item, report };
  };
  const words = (some: string): Evidence => {
    const { text } = PROCESS.wire.document;
    return passage(text, text.indexOf(some), text.indexOf(some) + some.length);
  };

  it('puts these words behind its own, beside the slots that they tell', async () => {
    const { ledger, item, report } = await told();
    const [own] = (await report())?.item.evidence ?? [];
    const evidence = [words('read out\nthe plan line by line')];
    const { what } = await decide(ledger, {
      kind: 'correct',
      item,
      slots: { verification: true },
      evidence,
    });
    expect(what).toEqual({ kind: 'item.corrected', item, slots: { verification: true }, evidence });
    expect(await report()).toMatchObject({
      corrected: ['verification'],
      item: { verification: true, evidence: [own, ...evidence] },
    });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('may add words alone, and is undone with them', async () => {
    const { ledger, item, report } = await told();
    const before = await report();
    const decision = { kind: 'correct', item, slots: {}, evidence: [words('four harbours')] } as const;
    const { seq } = await decide(ledger, decision);
    expect((await report())?.item.evidence).toHaveLength(2);
    expect((await report())?.corrected).toBeUndefined();
    await decide(ledger, { kind: 'undo', event: seq });
    expect(await report()).toEqual(before);
  });

  it('is refused with words that do not stand there, and with nothing', async () => {
    const { ledger, item } = await told();
    const stray = { ...words('four harbours'), quote: 'five harbours' };
    await expect(decide(ledger, { kind: 'correct', item, slots: {}, evidence: [stray] })).rejects.toThrow(
      'other words than those quoted',
    );
    await expect(decide(ledger, { kind: 'correct', item, slots: {} })).rejects.toThrow('changes nothing');
    await expect(decide(ledger, { kind: 'correct', item, slots: { evidence: [] } })).rejects.toThrow(
      '"evidence" of',
    );
  });
});
