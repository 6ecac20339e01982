import type { Entry, Report, Slots } from '../../record/index.js';
import { anyOf } from '../words.js';
import type { Dated } from './dossier.js';
import { isAmong } from './follow.js';
import type { Meeting } from './meeting.js';

/** Words by which a side takes back what it said or leaves what it joined. */
const RENOUNCES = anyOf(`
  withdr(?:aw|aws|ew|awal|awn), pull(?:s|ed) out, renounc\\w+, scrap(?:s|ped|ping)?, no longer bound, abrogat\\w+,
  rul(?:es|ed) out, never (?:give up|abandon|negotiate|bargain), null and void, annul\\w*, walks? away from,
  (?:leaves|left|quits?) the (?:treaty|agreement|accord|deal|talks), irreversible nuclear`);

/** What the sides of a meeting did, by what it speaks for; each list in the order of days. */
export interface Deeds {
  /** Meetings of all sides; of these, those that brought a text. */
  readonly met: readonly Dated[];
  readonly agreed: readonly Dated[];
  readonly fellThrough: readonly Dated[];
  readonly paused: readonly Dated[];
  /** Tests of a nuclear device, and of missiles. */
  readonly nuclear: readonly Dated[];
  readonly missiles: readonly Dated[];
  /** Tests of either kind before the meeting. */
  readonly testsBefore: readonly Dated[];
  readonly cutBack: readonly Dated[];
  readonly renounced: readonly Dated[];
  readonly apart: readonly Dated[];
  readonly closer: readonly Dated[];
}

/** Sorts what the sides of a meeting did by what it speaks for; what speaks for nothing is left out. */
export function sortedDeeds(meeting: Meeting, all: readonly Dated[], testsBefore: readonly Dated[]): Deeds {
  const of = (kind: Slots['kind']): readonly Dated[] => all.filter(({ entry }) => entry.slots.kind === kind);
  const among = (some: readonly Dated[]): readonly Dated[] =>
    some.filter(({ entry }) => isAmong(meeting, entry));
  const meetings = among(of('encounter'));
  const tests = of('capability').filter(({ entry }) => isTest(entry));
  const renounced = all.filter(({ entry }) => isRenounced(entry));
  const moves = among(of('alignment')).filter((move) => !renounced.includes(move));
  return {
    met: meetings.filter(({ entry }) => isHeld(entry)),
    agreed: meetings.filter(({ entry }) => isHeld(entry) && hasText(entry)),
    fellThrough: meetings.filter(({ entry }) => fellThrough(entry)),
    paused: among(of('pause')),
    nuclear: tests.filter(({ entry }) => isNuclear(entry)),
    missiles: tests.filter(({ entry }) => !isNuclear(entry)),
    testsBefore,
    cutBack: of('capability').filter(({ entry }) => isCutBack(entry)),
    renounced,
    apart: moves.filter(({ entry }) => isMove(entry, 'apart')),
    closer: moves.filter(({ entry }) => isMove(entry, 'closer')),
  };
}

const isHeld = ({ slots }: Entry): boolean => slots.kind === 'encounter' && slots.status === 'held';

const hasText = ({ slots }: Entry): boolean => slots.kind === 'encounter' && !!slots.agreements?.length;

const fellThrough = ({ slots }: Entry): boolean =>
  slots.kind === 'encounter' &&
  (slots.status === 'cancelled' || (slots.status === 'held' && slots.outcome === 'none'));

const isCutBack = ({ slots }: Entry): boolean => slots.kind === 'capability' && slots.change === 'reduce';

/** Whether an entry is a test of arms or of what carries them. */
export const isTest = ({ slots }: Entry): boolean =>
  slots.kind === 'capability' && slots.change === 'test' && /^(?:nuclear|missile|space)$/.test(slots.system);

const isNuclear = ({ slots }: Entry): boolean => slots.kind === 'capability' && slots.system === 'nuclear';

const isMove = ({ slots }: Entry, direction: 'closer' | 'apart'): boolean =>
  slots.kind === 'alignment' && slots.direction === direction;

function isRenounced({ slots, reports }: Entry): boolean {
  if (slots.kind !== 'position' && slots.kind !== 'alignment' && slots.kind !== 'statement') return false;
  if (slots.kind === 'position' && slots.stance !== 'refuses') return false;
  return reports.some(renounces);
}

/** Reports that were searched: what is said once follows many meetings. */
const searched = new WeakMap<Report, boolean>();

/** Whether the words of a report take something back. */
function renounces(report: Report): boolean {
  const known = searched.get(report);
  if (known !== undefined) return known;
  const { item, document } = report;
  // Searching begins anew in each of them, which testing with a global pattern does not.
  const found = [document.row?.says ?? '', ...item.evidence.map(({ quote }) => quote)].some(
    (words) => words.search(RENOUNCES) >= 0,
  );
  searched.set(report, found);
  return found;
}
