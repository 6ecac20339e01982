import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { gapsOfDossier, gapsOnIssue, pairNamed } from './gaps.js';
import { TODAY } from './keep/index.js';

const { ledger } = ledgerDesk();

describe('the gaps of a dossier', () => {
  it('are those of its entries, between its first two parties', async () => {
    const open = await ledger();
    try {
      const asked = { view: TODAY, pair: null, today: '2022-06-01' };
      const report = await gapsOfDossier(open, asked);
      expect(report).toMatchObject({ asOf: '2022-06-01', pair: ['NOR', 'ISL'] });
      const before = await gapsOfDossier(open, { ...asked, view: { known: '1999-01-01', seq: null } });
      expect([before.heard, before.gaps, before.obstacles]).toEqual([[], [], []]);
    } finally {
      await open.store.close();
    }
  });
  it('can be narrowed to one issue', async () => {
    const open = await ledger();
    try {
      const report = await gapsOfDossier(open, { view: TODAY, pair: null, today: '2022-06-01' });
      const [first] = report.gaps;
      if (first === undefined) throw new Error('the cod banks hold no gap');
      expect(gapsOnIssue(report, first.issue)).toEqual({
        asOf: report.asOf,
        pair: report.pair,
        gaps: [first],
        obstacles: report.obstacles.filter(({ issue }) => issue === first.issue),
      });
      expect(gapsOnIssue(report, 'cyber_technology').gaps).toEqual([]);
    } finally {
      await open.store.close();
    }
  });
});

describe('two sides', () => {
  it('are those that are named', () =>
    expect(pairNamed(['USA:Jane Doe', 'PRK'], 'between')).toEqual(['USA', 'PRK']));
  it.each([
    [['norway', 'ISL'], '"norway" is no side; write between with two'],
    [['NOR'], 'A gap lies between two sides, and "NOR" are not two'],
    [['NOR', 'NOR:Jane Doe'], 'are not two; write between with two'],
    [['NOR', 'ISL', 'GBR'], 'are not two'],
  ])('are not %s', (typed, says) => expect(() => pairNamed(typed, 'between')).toThrow(says));
});
