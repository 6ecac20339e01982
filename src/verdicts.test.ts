import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { describeEachStore } from '../test/stores.js';
import { explainPage } from './explaining.js';
import { TODAY } from './keep/index.js';
import { meetingScores } from './verdicts.js';

const seen = { view: TODAY, seenFrom: '', today: '2026-01-01' };

describeEachStore('the verdicts on all meetings', (desk) => {
  it('are those that explain gives, meeting by meeting', async () => {
    const ledger = await codYears(await desk.open());
    const rows = await meetingScores(ledger, seen);
    expect(rows.length).toBeGreaterThan(1);
    for (const { entry, asReported, turnedOut } of rows) {
      const page = await explainPage(ledger, entry, seen);
      if (page.page !== 'meeting') throw new Error(`${entry} is no meeting`);
      const { weighed } = page;
      expect([asReported, ...turnedOut]).toMatchObject(
        [weighed.asReported, ...weighed.turnedOut].map(({ score, low, high }) => ({ score, low, high })),
      );
    }
  });
  it('have words for what they say', async () => {
    const ledger = await codYears(await desk.open());
    const rows = await meetingScores(ledger, seen);
    for (const { asReported } of rows) expect(asReported.word === 'unknown').toBe(asReported.score === null);
  });
});
