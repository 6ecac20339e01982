import type { Discourse } from './discourse.js';
import { lower } from './discourse.js';

/**
 * How a document speaks. It decides what "we" means and whether a bare "will" binds someone:
 * `transcript` (labelled turns), `joint` (the sides' own text: statement, declaration, agreement), `release` (a government's own
 * text: fact sheet, memorandum), `report` (someone tells about others).
 */
export type Genre = 'transcript' | 'joint' | 'release' | 'report';

const jointWords =
  /\b(?:joint (?:leaders.{0,3} )?(?:statement|declaration|communiqu|press statement)|declaration|communiqu[eé]|agreement|treaty|memorandum of understanding|armistice)\b/i;
const releaseWords =
  /\b(?:fact sheet|memorandum|directive|readout|statement (?:from|by|on)|proclamation|executive order)\b/i;

/** Sentences that begin with "We" or "The two sides", or promise with "will" or "shall", as a share of all. */
function ownVoice(d: Discourse): number {
  const { sentences } = d.analysis;
  const own = sentences.filter(
    (s) => ['we', 'our'].includes(lower(d, s.from)) || ['we'].includes(lower(d, s.from + 1)),
  );
  return sentences.length ? own.length / sentences.length : 0;
}

/** Whether any person is quoted: reports quote, joint texts do not. */
const quotes = (d: Discourse): number => d.analysis.quotations.filter((q) => q.end - q.start > 40).length;

/** Tells a document's genre from its title, its first lines and the way its sentences begin. */
export function genreOf(d: Discourse, title: string | null): Genre {
  const { turns, text } = d.analysis;
  const spoken = turns.reduce((sum, turn) => sum + turn.end - turn.start, 0);
  if (turns.length >= 2 || spoken > text.length / 2) return 'transcript';
  const head = `${title ?? ''}\n${text.slice(0, 300).split('\n', 1)[0]?.slice(0, 200) ?? ''}`;
  const voice = ownVoice(d);
  const titled = (title ?? '').length > 0;
  if (releaseWords.test(title ?? head.slice(0, 120))) return 'release';
  if (
    titled &&
    jointWords.test(title ?? '') &&
    quotes(d) === 0 &&
    !/\b\d{4}\b.*\d{4}|^the .*\b(?:18|19|20)\d\d\b/i.test(title ?? '')
  )
    return 'joint';
  if (voice >= 0.3) return 'joint';
  if (/^joint (?:statement|declaration|communiqu)/i.test(text.trimStart())) return 'joint';
  return 'report';
}
