import type { Glimpse, GlimpsedReport } from '../../keep/index.js';
import {
  type ActorRef,
  actorsOf,
  type Day,
  type Edtf,
  type Issue,
  type Slots,
  type SlotsOf,
} from '../../record/index.js';
import { outletsOf } from '../../weigh/told.js';
import { clip } from '../clip.js';
import { happenedAt } from '../exchange/moment.js';
import { titleOf } from './brief-rows.js';
import { ownReport } from './own-report.js';

/** What a mark tells of its kind alone; a slot that the kind lacks is left out. */
export type MarkSlots = Partial<
  Pick<SlotsOf<'encounter'>, 'status' | 'level' | 'outcome' | 'where'> &
    Pick<SlotsOf<'capability'>, 'change' | 'system'> &
    Pick<SlotsOf<'alignment'>, 'direction'> &
    Pick<SlotsOf<'position'>, 'stance'> & { readonly due: Edtf | null }
>;

/** An entry as a picture of many draws it, with what it may be filtered by. */
export interface TimelineMark extends MarkSlots {
  readonly id: string;
  readonly kind: Slots['kind'];
  readonly title: string;
  /** As the entry tells it; null of what is only said, and where no date is told. */
  readonly date: Edtf | null;
  /** First and last day on which it may have happened or was said; null where that is open or unknown. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** The day from which the world knew of it. */
  readonly known: Day;
  readonly parties: readonly ActorRef[];
  readonly issue: Issue | null;
  /** Independent sources; none where nobody has verified it. */
  readonly sources: number;
  readonly reports: number;
  readonly outlets: readonly string[];
  /** Of its surest report. */
  readonly confidence: number;
  /** The table whose row tells it; left out where none does. */
  readonly table?: string;
}

/** What a mark is made of: an entry with its reports, or a glimpse of one. */
export interface Marked extends Omit<Glimpse, 'reports'> {
  readonly reports: readonly Pick<GlimpsedReport, 'item' | 'document'>[];
}

/** Longest title, in characters; an ellipsis of two comes behind it. */
const TITLE = 118;

/** The mark of an entry. */
export function timelineMark(entry: Marked): TimelineMark {
  const { id, slots, first, last, sources, reports } = entry;
  const table = ownReport(entry)?.document.row?.table;
  return {
    id,
    kind: slots.kind,
    title: clip(titleOf(entry), TITLE),
    date: happenedAt(entry),
    first,
    last,
    known: reports[0]?.document.known ?? '',
    parties: [...new Set(partiesOf(slots))],
    issue: 'issue' in slots ? slots.issue : null,
    sources,
    reports: reports.length,
    outlets: [...new Set(reports.flatMap(outletsOf))],
    confidence: Math.max(...reports.map(({ item }) => item.confidence)),
    ...(table !== undefined && { table }),
    ...ownSlots(slots),
  };
}

/** Those who act, and of a promise those to whom it was made as well. */
const partiesOf = (slots: Slots): readonly ActorRef[] =>
  slots.kind === 'commitment' ? [...slots.by, ...slots.to] : actorsOf(slots);

function ownSlots(slots: Slots): MarkSlots {
  switch (slots.kind) {
    case 'encounter':
      return { status: slots.status, level: slots.level, outcome: slots.outcome, where: slots.where };
    case 'commitment':
      return { due: slots.deadline };
    case 'capability':
      return { change: slots.change, system: slots.system };
    case 'alignment':
      return { direction: slots.direction };
    case 'position':
      return { stance: slots.stance };
    default:
      return {};
  }
}
