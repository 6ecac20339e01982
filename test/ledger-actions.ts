import { addItem, addReadings, type Decision, decide, type Ledger } from '../src/keep/index.js';
import { type Entry, type Item, Reading } from '../src/record/index.js';
import { entriesIn, logOf } from './ledger-checked.js';
import { note } from './ledger-desk.js';
import { ALL, incoming, outletNamed, PROCESS, reread } from './ledger-process.js';

/** Something that happens to a ledger, as a number chooses; it does nothing where nothing fits. */
type Action = (ledger: Ledger, choice: number, entries: readonly Entry[]) => Promise<unknown>;

const pick = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(1, list.length)];

const decideOn =
  (decisionFor: (entries: readonly Entry[], choice: number) => Decision | undefined): Action =>
  async (ledger, choice, entries) => {
    const decision = decisionFor(entries, choice);
    if (decision) await decide(ledger, decision);
  };

const itemIn = (entries: readonly Entry[], choice: number): Item | undefined =>
  pick(
    entries.flatMap(({ reports }) => reports.map(({ item }) => item)),
    choice,
  );

/** Two entries of one kind. */
function pairIn(entries: readonly Entry[], choice: number): { entry: string; into: string } | undefined {
  const pairs = entries.flatMap((one) =>
    entries
      .filter((other) => other.id !== one.id && other.slots.kind === one.slots.kind)
      .map((other) => ({ entry: one.id, into: other.id })),
  );
  return pick(pairs, choice);
}

const meetings = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ slots }) => slots.kind === 'encounter');

/** What newer code may make of an item: the same, nothing, or something else. */
const CHANGES: readonly ((item: Item) => Item | null)[] = [
  (item) => item,
  (item) => (item.kind === 'encounter' ? null : item),
  (item) => (item.kind === 'encounter' ? { ...item, where: 'Zurich' } : item),
  (item) => ({ ...item, confidence: 0.45 }),
  (item) => (item.kind === 'commitment' ? { ...item, status: 'broken' } : item),
];

const add: Action = (ledger, choice) => addReadings(ledger, [incoming(PROCESS[pick(ALL, choice) ?? 'wire'])]);

const readAgain: Action = (ledger, choice) => {
  const reading = PROCESS[pick(ALL, choice) ?? 'wire'];
  const change = pick(CHANGES, Math.floor(choice / ALL.length)) ?? ((item) => item);
  return addReadings(ledger, [incoming(Reading.parse(reread(reading, change)))], { again: true });
};

const undo: Action = async (ledger, choice) => {
  const log = await logOf(ledger);
  const undone = new Set(log.flatMap(({ what }) => (what.kind === 'decision.undone' ? [what.event] : [])));
  const can = log.filter(
    ({ seq, what }) =>
      /^(?:item\.(?:added|corrected|accepted|rejected)|merge\.declined|entry\.)/.test(what.kind) &&
      !undone.has(seq),
  );
  const event = pick(can, choice);
  if (event) await decide(ledger, { kind: 'undo', event: event.seq });
};

const weigh: Action = (ledger, choice) =>
  note(ledger, [
    { what: { kind: 'outlet.registered', outlet: outletNamed(pick(ALL, choice) ?? '', (choice % 5) / 4) } },
  ]);

/** A person adds what somebody else read already, or a part of it: in doubt, alike, or anew. */
const addByHand: Action = async (ledger, choice, entries) => {
  const reports = entries.flatMap((entry) => entry.reports);
  const report = pick(reports, choice);
  if (!report) return;
  const { id, confidence, rules, ...told } = report.item;
  const mended = choice % 3 === 0 && told.kind === 'encounter' ? { ...told, when: '2021-06' } : told;
  await addItem(ledger, report.document.id, mended);
};

/** All that can happen; adding is the most frequent. */
export const ACTIONS: readonly Action[] = [
  add,
  add,
  add,
  readAgain,
  readAgain,
  decideOn((entries, choice) => {
    const item = itemIn(entries, choice)?.id;
    return item === undefined ? undefined : { kind: choice % 2 === 0 ? 'accept' : 'reject', item };
  }),
  decideOn((entries, choice) => {
    const item = itemIn(meetings(entries), choice)?.id;
    const slots: Record<string, string> = choice % 2 === 0 ? { when: '2021-06-11' } : { outcome: 'none' };
    return item === undefined ? undefined : { kind: 'correct', item, slots };
  }),
  decideOn((entries, choice) => {
    const pair = pairIn(entries, choice);
    return pair && { kind: 'merge', ...pair };
  }),
  decideOn((entries, choice) => {
    const pair = pairIn(meetings(entries), choice);
    return pair && { kind: 'decline', ...pair };
  }),
  decideOn((entries, choice) => {
    const entry = pick(
      entries.filter(({ reports }) => reports.length > 1),
      choice,
    );
    const item = entry && pick(entry.reports, choice)?.item.id;
    return item === undefined || !entry ? undefined : { kind: 'split', entry: entry.id, items: [item] };
  }),
  undo,
  weigh,
  addByHand,
];

/** Does the action that a number chooses, with the rest of the number choosing on what. */
export async function act(ledger: Ledger, choice: number): Promise<void> {
  const action = pick(ACTIONS, choice) ?? add;
  await action(ledger, Math.floor(choice / ACTIONS.length), await entriesIn(ledger));
}
