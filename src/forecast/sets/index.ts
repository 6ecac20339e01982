export { type Beside, type BesideScore, besideScores, endsAlike, heldAtLeads } from './beside.js';
export {
  type CrowdCase,
  type CrowdScore,
  type CrowdScores,
  casesOf,
  crowdScores,
  crowdScoresBy,
  heldBefore,
  LEADS,
  scoreOf,
} from './crowd.js';
export { type QuestionSet, readSet, type SetProblem } from './read-set.js';
