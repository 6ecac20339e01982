import { issueIn } from '../../code/issue.js';
import { findDate } from '../../read/written-date.js';
import {
  type ActorRef,
  type Day,
  type Entry,
  type Issue,
  type Report,
  type SlotsOf,
  sideOf,
} from '../../record/index.js';
import { type EntryOf, isOf } from '../basis.js';
import { anyTouch } from '../sentence.js';
import { type Told, toldBy, vouchedReports, wordsOf } from '../told.js';
import { firstMatch } from '../words.js';
import { isStanceDenied, stanceStated } from './denied-stance.js';
import { LADDER, type LadderMark } from './ladder.js';
import { isThreat, TURNED } from './ladder-words.js';
import type { NamedSides } from './named-sides.js';
import { type OutsidersIn, speakingIn } from './outsiders.js';

/** Where an entry puts a side on the ladder of an issue, from which day on. */
export interface Standing {
  readonly side: ActorRef;
  /** Who speaks or promises for it. */
  readonly who: readonly ActorRef[];
  readonly issue: Issue;
  readonly mark: LadderMark;
  readonly height: number;
  /** The day on which it was said; of undated documents the day from which they are known. */
  readonly day: Day;
  readonly dated: boolean;
  /** From which day on it holds no more; null while nothing ends it. */
  readonly until: Day | null;
  readonly kind: 'position' | 'statement' | 'commitment';
  /** Other sides that it is said to or promised to, as far as slots or words tell; of none it is said to all. */
  readonly towards: readonly ActorRef[];
  readonly entry: string;
  readonly told: Told;
}

/** What is known beside the entries that put sides somewhere. */
export interface Around {
  readonly named: NamedSides;
  /** The parties of agreements, by their names. */
  readonly parties: ReadonlyMap<string, readonly ActorRef[]>;
  /** Who does not speak for the government of his side: his words put it nowhere. */
  readonly outsiders: OutsidersIn;
}

type Placed = Omit<Standing, 'side' | 'height' | 'entry' | 'towards'> & { readonly to: readonly ActorRef[] };

/** Where positions, promises and statements put the sides, the earliest first. Rows that nobody has checked put nobody anywhere. */
export function standingsIn(entries: readonly Entry[], around: Around): readonly Standing[] {
  const places = placesIn(entries);
  return entries
    .flatMap((entry) => placedBy(entry, places, around).flatMap((placed) => standings(entry, placed, around)))
    .sort(byDay);
}

/** Undated ones first, since what bears a day is the newer word; of one day the least forthcoming last. */
const byDay = (a: Standing, b: Standing): number =>
  Number(a.dated) - Number(b.dated) || (a.day < b.day ? -1 : a.day > b.day ? 1 : b.height - a.height);

function placedBy(entry: Entry, places: Places, around: Around): readonly Placed[] {
  if (isOf('position')(entry)) return byPosition(entry, around);
  if (isOf('commitment')(entry)) return byPromise(entry, around);
  return isOf('statement')(entry) ? byStatement(entry, places, around) : [];
}

/** One standing for each side that speaks. */
function standings(entry: Entry, { to, ...placed }: Placed, { named }: Around): Standing[] {
  const sides = [...new Set(placed.who.map(sideOf))];
  const told = to.length > 0 ? to.map(sideOf) : named(wordsOf(placed.told));
  return sides.map((side) => ({
    ...placed,
    side,
    height: LADDER[placed.mark].height,
    towards: [...new Set(told)].filter(
      (other) => other !== side && (to.length > 0 || !sides.includes(other)),
    ),
    entry: entry.id,
  }));
}

/** Day of a passage: the day that its own words name where that lies before its document, else the document's. */
function dayOf(told: Told, { document }: Report): Pick<Standing, 'day' | 'dated'> {
  const named = document.row ? null : (findDate(told.quote)?.day ?? null);
  if (named !== null && named < told.day) return { day: named, dated: true };
  return { day: told.day, dated: told.dated };
}

/** Those of some who speak for their side in a report. */
function speakingFor(entry: Entry, report: Report, { outsiders }: Around): readonly ActorRef[] {
  const refs = speakingIn(entry.slots);
  const out = outsiders(refs, report, entry);
  return refs.filter((ref) => !out.includes(ref));
}

function byPosition(entry: EntryOf<'position'>, around: Around): readonly Placed[] {
  const [report] = vouchedReports(entry);
  if (!report) return [];
  const { stance, issue } = entry.slots;
  const told = toldBy(report);
  const isRead = told.says === null && report.review !== 'accepted';
  if (isRead && isStanceDenied(stance, told.quote)) return [];
  return [
    {
      who: speakingFor(entry, report, around),
      issue,
      mark: stance,
      ...dayOf(told, report),
      until: null,
      kind: 'position',
      to: [],
      told,
    },
  ];
}

/** A promise puts a side up on the day it is made, and again each time that it is acted on, until it has lapsed or was taken back. */
function byPromise(entry: EntryOf<'commitment'>, around: Around): readonly Placed[] {
  const { by, issue } = entry.slots;
  const until = endOf(entry);
  return vouchedReports(entry).flatMap((report) => {
    const { item } = report;
    const told = toldBy(report);
    const mark = item.kind === 'commitment' ? markOf(item, by, wordsOf(told)) : null;
    if (mark === null) return [];
    const to = addressees(entry.slots, around.parties);
    return [
      {
        who: speakingFor(entry, report, around),
        issue,
        mark,
        ...dayOf(told, report),
        until: mark === 'took_back' ? null : until,
        kind: 'commitment' as const,
        to,
        told,
      },
    ];
  });
}

/** The day on which the newest word of a promise was that it is no more; null where it was not. */
function endOf(entry: EntryOf<'commitment'>): Day | null {
  const told = vouchedReports(entry).flatMap((report) => {
    const { item } = report;
    const stated = item.kind === 'commitment' && ((item.state ?? null) !== null || item.status !== 'pledged');
    return stated ? [{ day: toldBy(report).day, ends: ENDED.has(item.state ?? item.status) }] : [];
  });
  const last = told.reduce<(typeof told)[number] | null>((a, b) => (a && a.day > b.day ? a : b), null);
  return last?.ends ? last.day : null;
}
const ENDED: ReadonlySet<string> = new Set(['lapsed', 'reversed', 'broken']);

function markOf(
  told: Pick<SlotsOf<'commitment'>, 'state' | 'status'>,
  by: readonly ActorRef[],
  words: string,
): LadderMark | null {
  const { state, status } = told;
  if (isThreat(words)) return 'presses';
  if (state === 'reversed' || status === 'broken')
    return new Set(by.map(sideOf)).size === 1 ? 'took_back' : null;
  if (state === 'started' || state === 'partial' || state === 'fulfilled' || status === 'fulfilled')
    return 'acts';
  return (state ?? null) === null && status === 'pledged' ? 'promises' : null;
}

/** To whom a promise is made by its own slots: whom it names, and who makes it as well. */
export const namedIn = ({ by, to }: Pick<SlotsOf<'commitment'>, 'by' | 'to'>): readonly ActorRef[] => [
  ...to,
  ...(by.length > 1 ? by : []),
];

/** To whom a promise is made, where nobody is named the parties of its agreement. */
function addressees(slots: SlotsOf<'commitment'>, parties: Around['parties']): readonly ActorRef[] {
  const named = namedIn(slots);
  return named.length > 0 ? named : (parties.get(slots.agreement ?? '') ?? []);
}

/** Where positions and promises stand in each document. */
type Places = ReadonlyMap<string, readonly Report[]>;

function placesIn(entries: readonly Entry[]): Places {
  const places = new Map<string, Report[]>();
  for (const { slots, reports } of entries)
    if (slots.kind === 'position' || slots.kind === 'commitment')
      for (const report of reports)
        places.set(report.document.id, [...(places.get(report.document.id) ?? []), report]);
  return places;
}

/** A statement counts where nothing else was read from its words and they show one issue and a rung. */
function byStatement(entry: EntryOf<'statement'>, places: Places, around: Around): readonly Placed[] {
  const [report] = vouchedReports(entry);
  if (!report || isReadElsewhere(report, places)) return [];
  const told = toldBy(report);
  const words = wordsOf(told);
  const issue = issueIn(words);
  const whole = [{ start: 0, end: words.length }];
  const mark = stanceStated(words)?.mark;
  if (issue === null || mark === undefined || firstMatch(words, whole, TURNED)) return [];
  return [
    {
      who: speakingFor(entry, report, around),
      issue,
      mark,
      ...dayOf(told, report),
      until: null,
      kind: 'statement',
      to: [],
      told,
    },
  ];
}

const isReadElsewhere = ({ item, document }: Report, places: Places): boolean =>
  (places.get(document.id) ?? []).some((other) => anyTouch(other.item.evidence, item.evidence));
