import {
  type ActorRef,
  asList,
  type Day,
  type Entry,
  isStateless,
  type SlotsOf,
  sideOf,
} from '../../record/index.js';
import { isOf } from '../basis.js';
import { daysBetween } from '../days.js';
import { type Told, toldBy, vouchedReports } from '../told.js';
import { CAMPS, type Camp, type CampOn } from './camp.js';
import { type Landmarks, landmarksIn, type SubjectName, subjectsOf } from './subject.js';

type Verdict = SlotsOf<'assessment'>['verdict'];

/** Who judges what how. */
export interface Judgement {
  readonly entry: string;
  readonly by: readonly ActorRef[];
  readonly camp: Camp;
  readonly verdict: Verdict;
  readonly about: string;
  readonly day: Day;
  readonly told: Told;
}

/** How two who judge the same thing are to each other. */
export const RIFTS = [
  'leaders against experts',
  'side against side',
  'within a side',
  'a state against experts',
  'among experts',
  'others',
] as const;
export type Rift = (typeof RIFTS)[number];

/** Two judgements of the same thing that cannot both be right. */
export interface Contradicting {
  readonly rift: Rift;
  readonly positive: Judgement;
  readonly negative: Judgement;
  /** How many such pairs there are. */
  readonly pairs: number;
}

/** A thing that is judged, by whom, and where they contradict each other. */
export interface JudgedSubject extends SubjectName {
  readonly judgements: readonly Judgement[];
  readonly contradictions: readonly Contradicting[];
}

/** How often a camp judges how. */
export interface CampVerdicts {
  readonly camp: Camp;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface Judges {
  readonly camps: readonly CampVerdicts[];
  /** Those that most judge first. */
  readonly subjects: readonly JudgedSubject[];
  /** Judgements whose words do not tell what they are about. */
  readonly unclear: readonly Judgement[];
}

/** Who judges what how, and where they contradict each other on the same thing. */
export function judgesIn(entries: readonly Entry[], campOn: CampOn): Judges {
  const landmarks = landmarksIn(entries);
  const judgements = entries.flatMap((entry) =>
    isOf('assessment')(entry) ? judgement(entry, entry.slots, campOn) : [],
  );
  const subjects = new Map<string, { name: string; judgements: Judgement[] }>();
  const unclear: Judgement[] = [];
  for (const one of judgements) {
    const found = subjectsFor(one, landmarks);
    if (found.length === 0) unclear.push(one);
    for (const { key, name } of found) {
      const subject = subjects.get(key) ?? { name, judgements: [] };
      subject.judgements.push(one);
      subjects.set(key, subject);
    }
  }
  return { camps: campVerdicts(judgements), subjects: judged(subjects), unclear };
}

function judgement(entry: Entry, { by, verdict, about }: SlotsOf<'assessment'>, campOn: CampOn): Judgement[] {
  const [report] = vouchedReports(entry);
  if (!report) return [];
  const told = toldBy(report);
  const refs = asList(by);
  const found = refs.map((ref) => campOn(ref, told.day));
  const camp = CAMPS.find((one) => found.includes(one)) ?? 'author';
  return [{ entry: entry.id, by: refs, camp, verdict, about, day: told.day, told }];
}

const subjectsFor = ({ about, day, told }: Judgement, landmarks: Landmarks): readonly SubjectName[] =>
  subjectsOf({ about, day, title: told.title ?? told.document }, landmarks);

function campVerdicts(judgements: readonly Judgement[]): CampVerdicts[] {
  return CAMPS.flatMap((camp) => {
    const own = judgements.filter((one) => one.camp === camp);
    const count = (verdict: Verdict): number => own.filter((one) => one.verdict === verdict).length;
    const verdicts = { positive: count('positive'), mixed: count('mixed'), negative: count('negative') };
    return own.length === 0 ? [] : [{ camp, verdicts }];
  });
}

function judged(subjects: ReadonlyMap<string, { name: string; judgements: Judgement[] }>): JudgedSubject[] {
  return [...subjects]
    .map(([key, { name, judgements }]) => {
      const ordered = judgements.sort((a, b) => (a.day < b.day ? -1 : 1));
      return { key, name, judgements: ordered, contradictions: contradictionsIn(ordered) };
    })
    .sort(
      (a, b) =>
        Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0) ||
        b.judgements.length - a.judgements.length,
    );
}

/** Of each rift one pair, that which lies nearest together in time, and how many there are. */
function contradictionsIn(judgements: readonly Judgement[]): Contradicting[] {
  const rifts = new Map<Rift, Contradicting>();
  const of = (verdict: Verdict): Judgement[] => judgements.filter((one) => one.verdict === verdict);
  for (const positive of of('positive'))
    for (const negative of of('negative')) {
      const rift = riftOf(positive, negative);
      if (rift === null) continue;
      const known = rifts.get(rift);
      const pairs = (known?.pairs ?? 0) + 1;
      const nearest =
        known && daysApart(known) <= daysApart({ positive, negative }) ? known : { positive, negative };
      rifts.set(rift, { rift, positive: nearest.positive, negative: nearest.negative, pairs });
    }
  return RIFTS.flatMap((rift) => rifts.get(rift) ?? []);
}

const daysApart = ({ positive, negative }: Pick<Contradicting, 'positive' | 'negative'>): number =>
  Math.abs(daysBetween(positive.day, negative.day));

/** Null where the same judge says both, who then has changed his mind. */
function riftOf(a: Judgement, b: Judgement): Rift | null {
  if (a.by.some((ref) => b.by.includes(ref))) return null;
  const between: readonly Camp[] = [a.camp, b.camp];
  if (between.includes('leaders') && between.includes('experts')) return 'leaders against experts';
  const [one, other] = [sidesOf(a), sidesOf(b)];
  if (one.length > 0 && other.length > 0)
    return one.some((side) => other.includes(side)) ? 'within a side' : 'side against side';
  if (between.every((camp) => camp === 'experts')) return 'among experts';
  return between.includes('experts') && one.length + other.length > 0 ? 'a state against experts' : 'others';
}

const sidesOf = ({ by }: Judgement): ActorRef[] => by.filter((ref) => !isStateless(ref)).map(sideOf);
