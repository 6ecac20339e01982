import { allEntries, type Ledger, textsOf } from './keep/index.js';
import { titleOf } from './present/index.js';
import { scoreWord } from './present/scale.js';
import type { Day, Encounter, Entry } from './record/index.js';
import type { Seen } from './seen.js';
import type { MeetingVerdict, WeighedMeeting } from './weigh/index.js';
import { weighMeetings } from './weighing.js';

/** A verdict without its reasons. */
export type ScoreAlone = Pick<MeetingVerdict, 'score' | 'low' | 'high' | 'sources'> & {
  /** The score in words; "unknown" where nothing speaks for either end. */
  readonly word: string;
};

/** Both verdicts on a meeting, without their reasons. */
export interface MeetingScores {
  readonly entry: string;
  readonly title: string;
  readonly first: Day | null;
  readonly level: Encounter['level'];
  readonly asReported: ScoreAlone;
  /** After six months, and after twenty-four. */
  readonly turnedOut: readonly (ScoreAlone & { readonly months: number; readonly over: boolean })[];
}

/** Symbol or substance of all meetings of a dossier that were held and that somebody vouches for, in the order of their days. */
export async function meetingScores(
  { store }: Ledger,
  { view, today }: Pick<Seen, 'view' | 'today'>,
): Promise<readonly MeetingScores[]> {
  const entries = await allEntries(store.db, view);
  const meetings = entries.filter(({ slots }) => slots.kind === 'encounter' && slots.status === 'held');
  const documents = meetings.flatMap(({ reports }) => reports.map(({ document }) => document.id));
  const texts = await textsOf(store.db, [...new Set(documents)]);
  const weighed = new Map(weighMeetings(entries, texts, today).map((one) => [one.entry, one]));
  return meetings.flatMap((entry) => scoresOf(entry, weighed.get(entry.id)));
}

function scoresOf(entry: Entry, weighed: WeighedMeeting | undefined): MeetingScores[] {
  const { id, slots, first } = entry;
  if (weighed === undefined || slots.kind !== 'encounter') return [];
  const { asReported, turnedOut } = weighed;
  return [
    {
      entry: id,
      title: titleOf(entry),
      first,
      level: slots.level,
      asReported: alone(asReported),
      turnedOut: turnedOut.map((one) => ({ ...alone(one), months: one.months, over: one.over })),
    },
  ];
}

const alone = ({ score, low, high, sources }: MeetingVerdict): ScoreAlone => ({
  ...{ score, low, high, sources },
  word: score === null ? 'unknown' : scoreWord(score),
});
