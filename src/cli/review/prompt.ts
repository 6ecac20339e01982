import type { Decision, Task } from '../../keep/index.js';
import type { Talk } from './ask.js';
import { acceptance, correction, declining, merger, rejection, splitting } from './choices.js';

/** What a person wants with a task. */
export type Step = Decision | 'skip' | 'undo' | 'quit';

type Choice = (talk: Talk, task: Task) => Promise<Decision | null>;
/** The keys that decide. */
const CHOICES: Readonly<Record<string, Choice>> = {
  a: acceptance,
  r: rejection,
  c: correction,
  m: merger,
  p: splitting,
  d: async (talk, task) => {
    if (task.sort === 'merge') return declining(task);
    await talk.tell('Only a possible merge can be declined.');
    return null;
  },
};
const NAMES: Readonly<Record<string, string>> = {
  a: 'accept',
  r: 'reject',
  c: 'correct',
  m: 'merge',
  p: 'split',
  d: 'decline',
  s: 'skip',
  n: 'next',
  ' ': 'next',
  u: 'undo',
  '?': 'help',
  q: 'quit',
};

const PROMPTS: Record<Task['sort'], string> = {
  merge: '[m]erge, [d]ecline, [c]orrect, [s]kip, [u]ndo, [?] help, [q]uit',
  contradiction: '[a]ccept a value, [r]eject a report, [c]orrect, s[p]lit, [s]kip, [u]ndo, [?] help, [q]uit',
  doubt: '[a]ccept, [r]eject, [c]orrect, [m]erge, s[p]lit, [s]kip, [u]ndo, [?] help, [q]uit',
};

const HELP = [
  'a, accept: it was read rightly; of a contradiction, which value is true; of a possible merge, merge',
  'r, reject: the report is wrong and counts no more; of a possible merge, decline',
  'c, correct a slot of a report: the value is shown before and after',
  'm, merge: both tell of one fact',
  'd, decline: they are two, and are not proposed again',
  'p, split: some reports tell of something else',
  's, skip, also n or the space bar: it stays open',
  'u, undo the last decision of this sitting',
  'q, quit',
];

/** Asks until a key decides, skips, undoes or quits. The end of the input quits. */
export async function nextStep(talk: Talk, task: Task): Promise<Step> {
  for (;;) {
    const key = await askKey(talk, PROMPTS[task.sort]);
    if (key === null || key === 'q') return 'quit';
    if (key === 's' || key === 'n' || key === ' ') return 'skip';
    if (key === 'u') return 'undo';
    if (key === '?') for (const line of HELP) await talk.tell(line);
    const decision = await CHOICES[key]?.(talk, task);
    if (decision) return decision;
  }
}

/** Asks what to do where nothing is left. */
export async function lastStep(talk: Talk): Promise<Extract<Step, string>> {
  await talk.tell('');
  await talk.tell('Nothing else is left.');
  for (;;) {
    const key = await askKey(talk, '[u]ndo the last decision, [s] see again what was skipped, [q]uit');
    if (key === null || key === 'q') return 'quit';
    if (key === 'u') return 'undo';
    if (key === 's' || key === 'n' || key === ' ') return 'skip';
  }
}

async function askKey({ keys, tell, say }: Talk, prompt: string): Promise<string | null> {
  await tell('');
  await tell(prompt);
  await say('> ');
  const key = await keys.key();
  await say(`${key === null ? 'quit' : (NAMES[key] ?? 'no such key; ? helps')}\n`);
  return key;
}
