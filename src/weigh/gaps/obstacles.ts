import type { ActorRef, Day, Entry, Issue } from '../../record/index.js';
import { isOf } from '../basis.js';
import { speakersIn } from '../speakers.js';
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

/** Who names what: obstacles by issue, those that are named most first. Each report counts, since each is somebody's word. */
export function namedObstacles(entries: readonly Entry[]): readonly IssueObstacles[] {
  const speakersOf = speakersIn(entries);
  const issues = new Map<Issue, NamedObstacle[]>();
  for (const entry of entries)
    if (isOf('obstacle')(entry))
      for (const report of vouchedReports(entry)) {
        const told = toldBy(report);
        const { issue, between } = entry.slots;
        const by = speakersOf(report);
        const { outlet } = report.document;
        const named = { entry: entry.id, issue, between, by, outlet, day: told.day, told };
        issues.set(issue, [...(issues.get(issue) ?? []), named]);
      }
  return [...issues]
    .map(([issue, obstacles]) => ({ issue, obstacles: obstacles.sort((a, b) => (a.day < b.day ? 1 : -1)) }))
    .sort((a, b) => b.obstacles.length - a.obstacles.length);
}
