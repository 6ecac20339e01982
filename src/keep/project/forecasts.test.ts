import { expect, it } from 'vitest';
import { faultsOf, tablesOf } from '../../../test/ledger-checked.js';
import { note } from '../../../test/ledger-desk.js';
import { opened } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { importLines } from '../exchange/import-lines.js';
import { exportLines } from '../exchange/lines.js';
import { OPEN } from '../store/tables.js';

const asked = { what: { kind: 'question.asked' as const, question: WHALING } };
const made = (probability: number) => ({
  what: { kind: 'forecast.made' as const, forecast: forecastOn('q1', { probability }) },
});
const resolved = {
  what: {
    kind: 'question.resolved' as const,
    resolution: { question: 'q1', outcome: 'unresolvable' as const, day: null, items: [] },
  },
};
const undone = (event: number) => ({ what: { kind: 'decision.undone' as const, event } });

describeEachStore('forecasts in tables', (desk) => {
  const filled = async () => {
    const ledger = await opened(await desk.open());
    await note(ledger, [asked, made(0.1), made(0.2), resolved, undone(3), asked]);
    return ledger;
  };

  it('stand until they are taken back; the same question is one row', async () => {
    const { db } = (await filled()).store;
    expect(await db.selectFrom('question').select(['id', 'seq', 'last_day']).execute()).toEqual([
      { id: 'q1', seq: 2, last_day: '2022-05-31' },
    ]);
    expect(await db.selectFrom('forecast').select(['seq', 'seq_to', 'who']).orderBy('seq').execute()).toEqual(
      [
        { seq: 3, seq_to: 6, who: 'anna' },
        { seq: 4, seq_to: OPEN, who: 'anna' },
      ],
    );
    expect(await db.selectFrom('resolution').select(['seq', 'seq_to', 'known']).execute()).toEqual([
      { seq: 5, seq_to: OPEN, known: '2020-01-02' },
    ]);
  });

  it('are the same when the log is carried out again, and when it goes out and in', async () => {
    const ledger = await filled();
    expect(await faultsOf(ledger)).toEqual([]);
    const lines: string[] = [];
    for await (const line of exportLines(ledger)) lines.push(line);
    const other = await desk.open({ dossier: `${desk.where().dossier}-again` });
    const each = (async function* () {
      yield* lines.filter((_, i) => i !== 7);
    })();
    const { problems } = await importLines(other, 'book.jsonl', each);
    expect(problems.map(({ what }) => what)).toEqual(['1 of 7 events are missing before it']);
    expect(await tablesOf(other)).toEqual(await tablesOf(ledger));
  });
});
