import { type Analysis, reasonOf, sparing } from '../language/index.js';
import type { Item, Notice } from '../record/index.js';
import { codeAlignments } from './alignment.js';
import { codeAssessments } from './assessment.js';
import { codeCapabilities } from './capability.js';
import { codeCommitments } from './commitment.js';
import { confidenceOf } from './confidence.js';
import { type Coder, type Context, contextOf, type Draft } from './context.js';
import { discourse } from './discourse.js';
import { codeEncounters } from './encounter.js';
import { codeObstacles } from './obstacle.js';
import { codePauses } from './pause.js';
import { codePositions } from './position.js';
import { codePrecedents } from './precedent.js';
import { codeStatements } from './statement.js';
import { unknownNames } from './unknown-names.js';

/** One coder for each kind of item; each looks at the whole document. */
const coders = {
  encounter: codeEncounters,
  commitment: codeCommitments,
  position: codePositions,
  obstacle: codeObstacles,
  assessment: codeAssessments,
  statement: codeStatements,
  capability: codeCapabilities,
  alignment: codeAlignments,
  pause: codePauses,
  precedent: codePrecedents,
} as const satisfies { [K in Item['kind']]: Coder<K> };

/** What a document says in the record's terms, and what could not be read. */
export interface Coded {
  readonly items: Item[];
  readonly notices: Notice[];
}

/** What the coders look at, as far as some sentences of the document tell. */
type ContextOf = (sentences: Analysis['sentences']) => Context;

/** Runs one coder. A sentence at fault is left out and told; a fault that is not that of a sentence costs the kind, never the document. */
function run(kind: Item['kind'], context: Context, contextOf: ContextOf, notices: Notice[]): Draft[] {
  const { sentences } = context.d.analysis;
  const code = coders[kind];
  const read = (some: Analysis['sentences']): Draft[] => code(some === sentences ? context : contextOf(some));
  try {
    const spared = sparing(sentences, read, ` for its ${kind} items`);
    notices.push(...spared.notices);
    return spared.value;
  } catch (error) {
    notices.push({
      code: 'coder-failed',
      message: `The ${kind} items could not be read (${reasonOf(error)}).`,
    });
    return [];
  }
}

/** Names of unknown bearers; a fault in looking for them costs no more than it does a coder. */
function strangers({ d }: Context): Notice[] {
  try {
    const spared = sparing(d.analysis.sentences, (some) => unknownNames(d, some), ' for unknown names');
    return [...spared.value, ...spared.notices];
  } catch (error) {
    return [{ code: 'coder-failed', message: `Unknown names could not be looked for (${reasonOf(error)}).` }];
  }
}

const startOf = (draft: Draft): number => draft.evidence[0]?.start ?? 0;

/**
 * Reads the ten kinds of item from an analysed document. Items are ordered by their first passage and numbered `id#1`, `id#2` ….
 * `title` helps to tell the genre and may be null.
 */
export function codeDocument(
  analysis: Analysis,
  document: { readonly id: string; readonly title: string | null },
): Coded {
  const some: ContextOf = (sentences) => contextOf(discourse({ ...analysis, sentences }), document.title);
  const { value: context, notices: lost } = sparing(analysis.sentences, some);
  const notices = [...analysis.notices, ...lost];
  const kinds = Object.keys(coders) as Item['kind'][];
  const drafts = kinds
    .flatMap((kind) => run(kind, context, some, notices))
    .sort((a, b) => startOf(a) - startOf(b));
  const items = drafts.map(
    (draft, i) => ({ id: `${document.id}#${i + 1}`, ...draft, confidence: confidenceOf(draft) }) as Item,
  );
  return { items, notices: [...notices, ...strangers(context)] };
}

export { issueIn } from './issue.js';
export { type Count, MEASURED } from './measured.js';
export type { Rule } from './rule.js';
export { RULES } from './rules.js';
