import { baselineOf } from './forecast/answers/index.js';
import { leftAside, readQuestion } from './forecast/questions/index.js';
import {
  type Beside,
  besideScores,
  type CrowdCase,
  casesOf,
  crowdScores,
  crowdScoresBy,
  endsAlike,
  heldAtLeads,
  type QuestionSet,
} from './forecast/sets/index.js';
import type { SetPage } from './present/index.js';
import { type Answer, type Day, Failure, type Question } from './record/index.js';

/** What the program answers to a question as of a day. */
export type AnsweringOn = (question: Question, day: Day) => Promise<Answer>;

/**
 * What became of a question's sentence: read as one of our classes, until another day than its platform means, with words that the reading leaves
 * aside, which make it another question, or not understood or not answered; or the crowd held nothing on the days on which it is looked at.
 */
type ReadAs = 'alike' | 'otherwise' | 'inPart' | 'unread' | 'unheld';

/**
 * A set of resolved questions: what its crowd was worth and, where a sentence fits one of our classes, what the program says as of the days on
 * which the crowd is looked at. Without `answering` the crowd alone is scored.
 */
export async function setPage(
  name: string,
  { questions, problems }: QuestionSet,
  answering: AnsweringOn | null,
): Promise<SetPage> {
  const cases = casesOf(questions);
  const read = { alike: 0, otherwise: 0, inPart: 0, unread: 0, unheld: 0 };
  const beside: Beside[] = [];
  if (answering)
    for (const one of cases) {
      const found = await besideOf(one, answering);
      read[found.read] += 1;
      beside.push(...found.beside);
    }
  const undecided = questions.length - cases.length;
  return {
    name,
    questions: questions.length,
    problems,
    undecided,
    all: crowdScores('all', cases),
    bySource: crowdScoresBy(cases, ({ source }) => source),
    byCategory: crowdScoresBy(cases, ({ category }) => category),
    beside: answering ? { read, cases: beside, scores: besideScores(beside) } : null,
  };
}

async function besideOf(
  one: CrowdCase,
  answering: AnsweringOn,
): Promise<{ readonly read: ReadAs; readonly beside: readonly Beside[] }> {
  const beside: Beside[] = [];
  let read: ReadAs = 'unheld';
  for (const { lead, day, probability } of heldAtLeads(one)) {
    const asked = attempt(() => readQuestion(one.question.question, day));
    const fits = asked === null ? 'unread' : fitOf(asked, day, one);
    if (read !== 'alike') read = fits === 'alike' ? 'unread' : fits;
    const answer = asked !== null && fits === 'alike' ? await answeredOn(asked, day, answering) : null;
    if (asked === null || answer === null) continue;
    read = 'alike';
    const { probability: base, width } = baselineOf(answer.working);
    const { id } = one.question;
    const { outcome } = one.decided;
    beside.push({ id, asked, lead, day, crowd: probability, ours: answer.probability, base, width, outcome });
  }
  return { read, beside };
}

/** Whether a question, as it was read on a day, is that of its platform. */
function fitOf(asked: Question, day: Day, one: CrowdCase): 'alike' | 'otherwise' | 'inPart' {
  if (!endsAlike(asked, one)) return 'otherwise';
  return leftAside(asked, day).length === 0 ? 'alike' : 'inPart';
}

/** What something gives; null where it is refused in a sentence for people. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Failure) return null;
    throw thrown;
  }
}

async function answeredOn(question: Question, day: Day, answering: AnsweringOn): Promise<Answer | null> {
  try {
    return await answering(question, day);
  } catch (thrown) {
    if (thrown instanceof Failure) return null;
    throw thrown;
  }
}
