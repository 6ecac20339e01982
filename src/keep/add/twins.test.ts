import { describe, expect, it } from 'vitest';
import { byHand, WITH_OSLO } from '../../../test/by-hand.js';
import { onlyEntry } from '../../../test/ledger-checked.js';
import { opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { Item, type ItemByHand, passage, type Slots } from '../../record/index.js';
import { decide } from '../decide.js';
import { inSession } from '../session.js';
import { addItem } from './by-hand.js';
import { tellsTheSame, twinsIn } from './twins.js';

const read = (told: ItemByHand): Item => Item.parse({ ...told, id: 'read', confidence: 0.5, rules: [] });
const oslo = read(WITH_OSLO);

describe('two tellings of some words', () => {
  const [piece] = WITH_OSLO.evidence;
  const start = piece?.start ?? 0;
  const at = (from: number, to: number): Item => ({
    ...oslo,
    evidence: [passage(PROCESS.wire.document.text, start + from, start + to)],
  });
  const meeting = (when: string | null, parties = ['NOR:Ingrid Solheim', 'ISL:Einar Falk']): Item => {
    const slots: Slots = {
      kind: 'encounter',
      parties,
      status: 'held',
      when,
      where: null,
      level: 'leaders',
      outcome: 'unstated',
    };
    return read(byHand('wire', 'met in Geneva on 10 June 2021', slots));
  };

  it('are the same where who and what agree, in half of the words or more', () => {
    expect(tellsTheSame(oslo, { ...oslo, actor: 'NOR:Ingrid Solheim' } as Item)).toBe(true);
    expect(tellsTheSame(oslo, at(0, 20))).toBe(true);
    expect(tellsTheSame(oslo, at(-20, 6))).toBe(false);
    expect(tellsTheSame(at(0, 20), at(15, 40))).toBe(false);
  });
  it('are not where another acts, otherwise, or of another kind', () => {
    expect(tellsTheSame(oslo, { ...oslo, actor: 'ISL' } as Item)).toBe(false);
    expect(tellsTheSame(oslo, { ...oslo, stance: 'demands' } as Item)).toBe(false);
    expect(tellsTheSame(oslo, { ...meeting(null), evidence: oslo.evidence })).toBe(false);
  });
  it('are not at two times', () => {
    expect(tellsTheSame(meeting('2021-06-10'), meeting('2021-06'))).toBe(true);
    expect(tellsTheSame(meeting('2021-06-10'), meeting(null))).toBe(true);
    expect(tellsTheSame(meeting('2021-06-10'), meeting('2020'))).toBe(false);
    expect(tellsTheSame(meeting('2021'), meeting('2021', ['NOR', 'FIN']))).toBe(false);
  });
});

describeEachStore('what people read in a document', (desk) => {
  it('has one twin each, and none where it was rejected', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const document = (await onlyEntry(ledger, 'position')).reports[0]?.document.id ?? '';
    const { what } = await addItem(ledger, document, WITH_OSLO);
    if (what.kind !== 'item.added') throw new Error(what.kind);
    const twins = (...items: readonly Item[]) =>
      inSession(ledger, async ({ tx }) => items.map(await twinsIn(tx, document)));
    expect(await twins(oslo, oslo)).toEqual([what.entry, null]);
    await decide(ledger, { kind: 'correct', item: what.item.id, slots: { stance: 'demands' } });
    expect(await twins(oslo, { ...oslo, stance: 'demands' } as Item)).toEqual([null, what.entry]);
    await decide(ledger, { kind: 'reject', item: what.item.id });
    expect(await twins({ ...oslo, stance: 'demands' } as Item)).toEqual([null]);
  });
});
