import type { Analysis } from '../language/index.js';
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

/** Runs one coder; a fault in it is told and costs that kind only, never the document. */
function run(kind: Item['kind'], context: Context, notices: Notice[]): Draft[] {
  try {
    return coders[kind](context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    notices.push({ code: 'coder-failed', message: `The ${kind} items could not be read (${why}).` });
    return [];
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
  const notices: Notice[] = [];
  const context = contextOf(discourse(analysis), document.title);
  const kinds = Object.keys(coders) as Item['kind'][];
  const drafts = kinds.flatMap((kind) => run(kind, context, notices)).sort((a, b) => startOf(a) - startOf(b));
  const items = drafts.map(
    (draft, i) => ({ id: `${document.id}#${i + 1}`, ...draft, confidence: confidenceOf(draft) }) as Item,
  );
  return { items, notices };
}

export { type Count, MEASURED } from './measured.js';
export type { Rule } from './rule.js';
export { RULES } from './rules.js';
