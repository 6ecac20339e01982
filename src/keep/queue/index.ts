export {
  advanceJob,
  beginJob,
  type Ending,
  endJob,
  putBack,
  stopJob,
  stoppingJobs,
  waitingJobs,
} from './course.js';
export {
  hasEnded,
  Job,
  JobKind,
  JobOrder,
  JobOutcome,
  JobProblem,
  JobProgress,
  type JobSource,
  JobState,
} from './job.js';
export {
  acknowledge,
  allJobs,
  jobOf,
  jobsSince,
  lastChange,
  type NewJob,
  outcomesOf,
  putJob,
  reportOf,
} from './jobs.js';
export { dropLease, type Holder, holdLease } from './lease.js';
export { bytesKept, bytesOf, PART_BYTES, putPart, putSource, refuseSource, sourcesOf } from './sources.js';
export { openQueue, type Queue, type QueueWrite } from './tables.js';
export { giveUp, shrink, tidy } from './tidy.js';
