import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { meeting } from '../../../test/told-entries.js';
import { standingDraft } from './standing.js';

const proposal = (id: string, when: string | null) =>
  meeting(id, ['NOR', 'ISL'], when, { status: 'proposed' });
const labels = (...entries: Parameters<typeof briefMaterial>[1][]) =>
  standingDraft(briefMaterial({ today: '2024-06-30' }, entries[0])).rows.map(({ label }) => label);

describe('where it stands', () => {
  it('tells of proposals that are open', () =>
    expect(labels([proposal('coming', '2024-09'), proposal('spoken of', null)])).toEqual([
      'Proposed',
      'Proposed',
    ]));
  it('tells of none whose day has passed or of which nobody spoke for a year', () => {
    expect(labels([proposal('gone', '2024-05')])).toEqual([]);
    const late = briefMaterial({ today: '2026-01-01' }, [proposal('old', null)]);
    expect(standingDraft(late).rows).toEqual([]);
  });
  it('says when the sides met last', () => {
    const contact = {
      entry: 'bergen',
      pair: ['NOR', 'ISL'] as const,
      first: '2021-05-10',
      last: '2021-05-10',
      slots: meeting('bergen', ['NOR', 'ISL'], '2021-05-10', { level: 'leaders', where: 'Bergen' }).slots,
    };
    if (contact.slots.kind !== 'encounter') throw new Error('no encounter');
    const met = { ...contact, slots: contact.slots };
    const pair = {
      pair: met.pair,
      contacts: 1,
      leaders: 1,
      last: met,
      lastOfLeaders: met,
      leadersBefore: null,
      leadersAfter: null,
      silences: [],
    };
    const [row] = standingDraft(briefMaterial({ pairs: [pair] })).rows;
    expect(row?.label).toBe('Norway and Iceland');
    expect(row?.says).toMatch(
      /^leaders met once, last on 10 May 2021, Bergen \(2 years and 1 month ago\); 1 contact/,
    );
    expect(row?.cites).toHaveLength(1);
  });
  it('says where reports tell another day of the last meeting', () => {
    const values = ['2021-05-10', '2021-05-12'].map((value) => ({ value, items: [value] }));
    const told = meeting('vardo', ['NOR', 'ISL'], '2021-05-10');
    const entry = { ...told, contradictions: [{ slot: 'when', values }] };
    if (told.slots.kind !== 'encounter') throw new Error('no encounter');
    const days = { first: '2021-05-10', last: '2021-05-10' };
    const last = { entry: 'vardo', pair: ['NOR', 'ISL'] as const, ...days, slots: told.slots };
    const none = { lastOfLeaders: null, leadersBefore: null, leadersAfter: null, silences: [] };
    const pairs = [{ pair: last.pair, contacts: 1, leaders: 0, last, ...none }];
    const says = (of: typeof told) => standingDraft(briefMaterial({ pairs }, [of])).rows[0]?.says;
    expect(says(entry)).toBe(`${says(told)}, a disputed day`);
  });
  it('says what is missing', () => expect(standingDraft(bareMaterial()).missing).toMatch(/^No meeting/));
});
