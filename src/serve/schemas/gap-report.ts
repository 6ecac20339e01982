import { z } from 'zod';
import { ActorRef, Day, Issue } from '../../record/index.js';
import { Judges } from './judges.js';
import { EntryId, OutletId } from './names.js';
import { Told } from './passages.js';
import { Rung, SideStanding, Stand } from './stand.js';

const steps = z.int().nullable();

const GapAtYear = z
  .object({
    year: z.int(),
    gap: steps,
    heights: z.tuple([Rung.nullable(), Rung.nullable()]),
    heard: z.boolean().describe('Whether either side was heard on the issue in that year'),
  })
  .meta({ id: 'GapAtYear', description: 'A gap at the end of a year, or on the day that is looked at' });

const IssueGap = z
  .object({
    issue: Issue,
    stands: z.tuple([Stand.nullable(), Stand.nullable()]).describe('Null of a side that has said nothing'),
    gap: steps.describe('Steps that both still have to go; null where one has said nothing'),
    moved: steps.describe('Steps wider (above 0) or narrower than a year before; null where unknown then'),
    years: z.array(GapAtYear),
    history: z.array(SideStanding).describe('Every standing of the two, the earliest first'),
    others: z.array(Stand).describe('Where the other parties stand'),
  })
  .meta({ id: 'IssueGap', description: 'How far two sides are from each other on an issue' });

const NamedObstacle = z
  .object({
    entry: EntryId,
    issue: Issue,
    between: z.array(ActorRef),
    by: z.array(ActorRef).describe('Whose words hold it'),
    outlet: OutletId.nullable(),
    day: Day,
    told: Told,
  })
  .meta({ id: 'NamedObstacle', description: 'Something that stands in the way, and who names it' });

const IssueObstacles = z
  .object({ issue: Issue, obstacles: z.array(NamedObstacle) })
  .meta({ id: 'IssueObstacles', description: 'Obstacles that are named on one issue, the newest first' });

const StickingPoint = z
  .object({
    issue: Issue,
    sides: z.array(
      z.object({
        side: ActorRef,
        refused: z.int().min(0),
        demanded: z.int().min(0),
        entries: z.array(EntryId),
      }),
    ),
  })
  .meta({ id: 'StickingPoint', description: 'An issue on which sides turn things down or set conditions' });

const narrow = {
  asOf: Day,
  pair: z.tuple([ActorRef, ActorRef]).nullable().describe('Null where not even two sides are heard'),
  gaps: z.array(IssueGap),
  obstacles: z.array(IssueObstacles),
};

/** What `gaps` answers. */
export const GapReport = z
  .object({
    ...narrow,
    heard: z.array(z.object({ side: ActorRef, standings: z.int().min(0) })),
    sticking: z.array(StickingPoint),
    judges: Judges,
    outsiders: z
      .array(ActorRef)
      .describe('People whose words put no side anywhere, since they do not speak for its government'),
    leftOut: z.array(EntryId).describe('Entries that rest on rows alone that nobody has checked'),
  })
  .meta({ id: 'GapReport', description: 'How far two sides are apart, what stands in the way, who judges' });

/** The same of one issue. */
export const GapsOnIssue = z
  .object(narrow)
  .meta({ id: 'GapsOnIssue', description: 'How far two sides are apart on one issue' });
