import {
  type ActorRef,
  AUTHOR,
  asList,
  type Day,
  type Entry,
  type Issue,
  type Report,
} from '../../record/index.js';
import { isOf } from '../basis.js';
import { touch } from '../sentence.js';
import { type Told, toldBy, vouchedReports } from '../told.js';

/** Something that stands in the way, and who names it. */
export interface NamedObstacle {
  readonly entry: string;
  readonly issue: Issue;
  readonly between: readonly ActorRef[];
  /** Whose words hold it: those whose speech the passage lies in, else the document's own voice. */
  readonly by: readonly ActorRef[];
  /** Who publishes the document; null where nobody knows. */
  readonly outlet: string | null;
  readonly day: Day;
  readonly told: Told;
}

/** What is named on one issue, the newest first. */
export interface IssueObstacles {
  readonly issue: Issue;
  readonly obstacles: readonly NamedObstacle[];
}

/** A passage, and who speaks in it. */
interface Speech {
  readonly report: Report;
  readonly speakers: readonly ActorRef[];
}

/** Who names what: obstacles by issue, those that are named most first. Each report counts, since each is somebody's word. */
export function namedObstacles(entries: readonly Entry[]): readonly IssueObstacles[] {
  const speeches = speechesIn(entries);
  const issues = new Map<Issue, NamedObstacle[]>();
  for (const entry of entries)
    if (isOf('obstacle')(entry))
      for (const report of vouchedReports(entry)) {
        const told = toldBy(report);
        const { issue, between } = entry.slots;
        const by = speakersOf(report, speeches);
        const { outlet } = report.document;
        const named = { entry: entry.id, issue, between, by, outlet, day: told.day, told };
        issues.set(issue, [...(issues.get(issue) ?? []), named]);
      }
  return [...issues]
    .map(([issue, obstacles]) => ({ issue, obstacles: obstacles.sort((a, b) => (a.day < b.day ? 1 : -1)) }))
    .sort((a, b) => b.obstacles.length - a.obstacles.length);
}

/** What is said in each document, by the document. */
function speechesIn(entries: readonly Entry[]): ReadonlyMap<string, readonly Speech[]> {
  const speeches = new Map<string, Speech[]>();
  for (const { slots, reports } of entries) {
    if (slots.kind !== 'statement' && slots.kind !== 'assessment') continue;
    const speakers = asList(slots.kind === 'statement' ? slots.speaker : slots.by);
    for (const report of reports)
      speeches.set(report.document.id, [...(speeches.get(report.document.id) ?? []), { report, speakers }]);
  }
  return speeches;
}

function speakersOf(
  { item, document }: Report,
  speeches: ReadonlyMap<string, readonly Speech[]>,
): readonly ActorRef[] {
  const over = (speeches.get(document.id) ?? []).filter(({ report }) =>
    report.item.evidence.some((a) => item.evidence.some((b) => touch(a, b))),
  );
  const speakers = [...new Set(over.flatMap(({ speakers: refs }) => refs))].filter((ref) => ref !== AUTHOR);
  return speakers.length > 0 ? speakers : [AUTHOR];
}
