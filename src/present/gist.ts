import {
  asList,
  type Commitment,
  compareDates,
  type Edtf,
  type Encounter,
  ISSUE_LABELS,
  type Item,
  type Position,
  type Reading,
  sideOf,
  UNKNOWN_NAME,
} from '../record/index.js';
import { weighCommitment } from '../weigh/index.js';
import { comingDate, onDate } from './dates.js';
import { hedgesIn } from './encounters.js';
import { actorsInProse, another, capital, counted, listed } from './names.js';
import type { Citations } from './references.js';
import type { Cited } from './view.js';

/** A part of a sentence and the items that it rests on. */
interface Clause {
  readonly says: string;
  readonly rests: readonly Item[];
}

const kindIs =
  <K extends Item['kind']>(kind: K) =>
  (item: Item): item is Extract<Item, { kind: K }> =>
    item.kind === kind;

const sidesKey = ({ parties }: Encounter): string => [...new Set(parties.map(sideOf))].sort().join(' ');

/** Items by key, largest group first; groups of one size keep the order of their first item. */
function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

const heldIn = (group: readonly Encounter[]): number =>
  group.filter(({ status }) => status === 'held').length;

/** The weight of a group's weightiest encounter: leaders above ministers, an agreement above none. */
const LEVEL = { leaders: 2, ministers: 1, officials: 0, unknown: 0 };
const peakOf = (group: readonly Encounter[]): number =>
  Math.max(...group.map(({ level, outcome }) => LEVEL[level] + Number(outcome === 'agreement')));

/** The encounters of the sides that the document is most about: those who met most often, then whose meeting weighs most. */
function mainGroup(encounters: readonly Encounter[]): Encounter[] {
  const sorted = groups(encounters, sidesKey).sort((a, b) => heldIn(b) - heldIn(a) || peakOf(b) - peakOf(a));
  return sorted.find(([first]) => (first?.parties.length ?? 0) > 1) ?? sorted[0] ?? [];
}

/** The last of some dated encounters. */
const lastOf = (encounters: readonly Encounter[]): Encounter | undefined =>
  encounters
    .filter(({ when }) => when !== null)
    .reduce<Encounter | undefined>((a, b) => (a && compareDates(a.when, b.when) > 0 ? a : b), undefined);

function heldClause(group: readonly Encounter[], others: number): Clause {
  const held = group.filter(({ status }) => status === 'held');
  const sides = actorsInProse([...new Set((group[0]?.parties ?? []).map(sideOf))]);
  if (held.length === 0)
    return { says: `no encounter of ${sides} is reported to have taken place`, rests: [] };
  const last = lastOf(held);
  const when = last?.when ? `${held.length > 1 ? ', the last' : ''} ${onDate(last.when)}` : '';
  const besides = others ? `${when && ','} besides ${counted(others, 'other')}` : '';
  const says = `${counted(held.length, 'encounter')} of ${sides} ${held.length === 1 ? 'is' : 'are'} reported${when}${besides}`;
  return { says, rests: last ? [last, ...held.filter((item) => item !== last)] : held };
}

/** "for 2025" where the whole window lies in one year, else the window. */
function forWhen(when: Edtf | null): string {
  if (when === null) return '';
  const years = [...new Set(when.split('/').map((end) => end.slice(0, 4)))];
  return years.length === 1 && when.includes('/') ? ` for ${years[0]}` : ` ${comingDate(when)}`;
}

function nextClause(group: readonly Encounter[]): Clause[] {
  const held = group.filter(({ status }) => status === 'held');
  const next = group.find(({ status }) => status === 'planned' || status === 'proposed');
  if (!next) return [];
  // It counts on only where people of the same rank are to meet again.
  const which = held.some(({ level }) => level === next.level) ? another(held.length + 1) : 'one';
  const between =
    next.parties.length > 1
      ? `between ${actorsInProse(next.parties)}`
      : `with ${actorsInProse(next.parties)}`;
  const hedged = hedgesIn(next.evidence).length ? ', hedged' : '';
  return [{ says: `${which} ${between} is ${next.status}${forWhen(next.when)}${hedged}`, rests: [next] }];
}

const KINDS: readonly [Item['kind'], string, string][] = [
  ['commitment', 'promise', 'promises'],
  ['position', 'position', 'positions'],
  ['statement', 'statement', 'statements'],
  ['assessment', 'judgement', 'judgements'],
  ['capability', 'military development', 'military developments'],
];

/** Where nobody met: what else the record holds. */
function withoutEncounters(items: readonly Item[]): Clause[] {
  const parts = KINDS.map(([kind, one, many]) => ({ of: items.filter(kindIs(kind)), one, many })).filter(
    ({ of }) => of.length,
  );
  if (parts.length === 0) return [{ says: 'no encounter is reported', rests: [] }];
  const counts = parts.slice(0, 3).map(({ of, one, many }) => counted(of.length, one, many));
  return [
    {
      says: `no encounter is reported; the document holds ${listed(counts)}`,
      rests: parts.flatMap(({ of }) => of.slice(0, 1)),
    },
  ];
}

/** How a mean specificity reads; the steps are those of the scale of promises (weigh/weights.ts: broad, specific). */
const breadth = (mean: number): string =>
  mean <= 2 ? 'stays broad' : mean < 4 ? 'is partly specific' : 'is specific';

function promiseClause(promises: readonly Commitment[], text: string): Clause[] {
  if (promises.length === 0) return [];
  const total = promises.reduce((sum, promise) => sum + weighCommitment(promise, text).specificity, 0);
  const mean = Math.round(total / promises.length);
  const of = promises.length > 1 ? ` on average of ${counted(promises.length, 'promise')}` : '';
  return [
    {
      says: `what was promised ${breadth(mean)} (specificity ${mean} of 10${of})`,
      rests: promises.slice(0, 3),
    },
  ];
}

function divideClause(items: readonly Item[]): Clause[] {
  const obstacles = items.filter(kindIs('obstacle'));
  const named = groups(obstacles, ({ issue }) => issue).filter(([first]) => first?.issue !== 'other');
  const issues = named.slice(0, 3).flatMap(([first]) => (first ? [first] : []));
  if (issues.length === 0) return [];
  const words = listed(issues.map(({ issue }) => ISSUE_LABELS[issue]));
  return [{ says: `the sides are divided over ${words}`, rests: issues }];
}

function judgementClause(items: readonly Item[]): Clause[] {
  const judged = items.filter(kindIs('assessment'));
  const count = (verdict: string): number => judged.filter((item) => item.verdict === verdict).length;
  if (judged.length === 0) return [];
  const sums = (['positive', 'negative', 'mixed'] as const)
    .map((verdict) => [count(verdict), verdict] as const)
    .filter(([n]) => n > 0);
  const words = { positive: 'for', negative: 'against', mixed: 'both ways' };
  const says = listed(
    sums.map(
      ([n, verdict], i) => `${i ? counted(n, '', '').trim() : counted(n, 'judgement')} ${words[verdict]}`,
    ),
  );
  return [{ says: `the document holds ${says}`, rests: judged }];
}

/** What a side, or several, do on an issue: "asks for movement on sanctions", "ask for …". */
const STANCE = {
  demands: ['asks for', 'ask for', 'movement'],
  offers: ['offers', 'offer', 'something'],
  open_to: ['is open to', 'are open to', 'talks'],
  refuses: ['refuses', 'refuse', 'what is asked'],
} as const;

function wantSays({ actor, stance, issue }: Position): string {
  const who = asList(actor);
  const [one, many, what] = STANCE[stance];
  const on = issue === 'other' ? '' : ` on ${ISSUE_LABELS[issue]}`;
  return `${actorsInProse(who)} ${who.length > 1 ? many : one} ${what}${on}`;
}

function wantClause(items: readonly Item[]): Clause[] {
  const wants = items.filter(kindIs('position')).slice(0, 2);
  return wants.length ? [{ says: listed([...new Set(wants.map(wantSays))]), rests: wants }] : [];
}

/** Items that one clause of the gist cites at most; the sections cite the rest. */
const CITED = 4;

function sentence(clauses: readonly Clause[], { cite }: Citations): Cited {
  const refs = clauses.flatMap(({ rests }) =>
    rests.slice(0, CITED).flatMap(({ evidence }) => cite(evidence.slice(0, 1))),
  );
  return {
    says: `${capital(clauses.map(({ says }) => says).join('; '))}.`,
    refs: [...new Set(refs)].sort((a, b) => a - b),
  };
}

/** What to say of a document without items: that those who act in it are not known, or that it is about something else. */
const nothingSays = (notices: Reading['notices']): string =>
  notices.some(({ code }) => code === UNKNOWN_NAME)
    ? 'Nothing could be kept: nobody is known by the names of those who meet or act, listed below.'
    : 'Nothing was found that bears on a diplomatic process.';

/**
 * The gist: two sentences made from the record, never from the document's own lead. The first says who met and what comes next, the
 * second what was promised and what divides them, or else how it is judged or what is wanted.
 */
export function gistOf({ document, items, notices }: Reading, citations: Citations): Cited[] {
  if (items.length === 0) return [{ says: nothingSays(notices), refs: [] }];
  const encounters = items.filter(kindIs('encounter'));
  const group = mainGroup(encounters);
  const others = heldIn(encounters) - heldIn(group);
  const first = encounters.length
    ? [heldClause(group, others), ...nextClause(group)]
    : withoutEncounters(items);
  const second = [
    ...promiseClause(items.filter(kindIs('commitment')), document.text),
    ...divideClause(items),
  ];
  if (second.length < 2) second.push(...judgementClause(items));
  if (second.length < 1) second.push(...wantClause(items));
  return [first, second]
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => sentence(clauses, citations));
}
