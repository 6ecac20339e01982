import { expect, it } from 'vitest';
import { onlyEntry } from '../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { missing, refuseIfChanged, refuseUnstorable } from './changed-meanwhile.js';
import { decide } from './decide.js';

describeEachStore('what changed meanwhile', (desk) => {
  it('is a decision on one of the things named, by whoever took it', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const item = (await onlyEntry(ledger, 'position')).reports[0]?.item.id ?? '';
    const { seq } = await decide(ledger, { kind: 'accept', item });
    const refuse = (subjects: readonly string[], seen: number) =>
      refuseIfChanged(ledger.store.db as never, subjects, seen);
    await expect(refuse(['other', item], seq - 1)).rejects.toMatchObject({
      code: 'changed-meanwhile',
      input: item,
      message: `"${item}" was changed meanwhile (item.accepted by tester); look at it again and decide then.`,
    });
    await refuse([item], seq);
    await refuse(['other'], 0);
    await refuse([], 0);
  });
});

it('is refused where a log could not keep it', () => {
  expect(() => refuseUnstorable({ because: 'a\0' })).toThrow('NUL');
  expect(() => refuseUnstorable({ because: 'as the minutes say' })).not.toThrow();
});

it('says what is missing', () => expect(missing('e-9').message).toMatch(/^"e-9" is not in this dossier/));
