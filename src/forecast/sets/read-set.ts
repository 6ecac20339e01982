import { SetQuestion } from '../../record/index.js';

/** A line that is no question, by its number from 1, and what is wrong with it in a few words. */
export interface SetProblem {
  readonly line: number;
  readonly what: string;
}

/** The questions of a set. */
export interface QuestionSet {
  readonly questions: readonly SetQuestion[];
  readonly problems: readonly SetProblem[];
}

/** Reads a set of questions from its lines. Damaged lines are told by number and left out, and so is a question that stands there twice. */
export function readSet(lines: Iterable<string>): QuestionSet {
  const questions = new Map<string, SetQuestion>();
  const problems: SetProblem[] = [];
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const read = questionIn(text);
    if (typeof read === 'string') problems.push({ line, what: read });
    else if (questions.has(read.id)) problems.push({ line, what: `${read.id} stands there twice` });
    else questions.set(read.id, read);
  }
  return { questions: [...questions.values()], problems };
}

/** The question in a line, or what is wrong with it. */
function questionIn(text: string): SetQuestion | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  const read = SetQuestion.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `${issue?.path.map(String).join('.') || 'the whole'}: ${issue?.message}`;
}
