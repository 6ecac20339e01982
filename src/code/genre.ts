import { sideOf } from '../record/index.js';
import { type Discourse, lower } from './discourse.js';
import { actorsWithin } from './roles.js';

/**
 * How a document speaks. It decides what "we" means and whether a bare "will" binds someone:
 * `transcript` (labelled turns), `joint` (the sides' own text: statement, declaration, agreement), `release` (a government's own
 * text: fact sheet, memorandum), `report` (someone tells about others).
 */
export type Genre = 'transcript' | 'joint' | 'release' | 'report';

const jointTitle =
  /\b(?:joint (?:leaders.{0,3} )?(?:statement|declaration|communiqu|press statement)|declaration|communiqu[eé]|agreement|treaty|memorandum of understanding|armistice)\b/i;
const releaseTitle =
  /\b(?:fact sheet|memorandum|directive|readout|statement (?:from|by|on)|proclamation|executive order)\b/i;
/** A title that dates what it names is a history's: "The Limited Test Ban Treaty, 1963", "The August 17, 1982 Communiqué". */
const historical = /\b(?:18|19|20)\d\d\b/;

/** Verbs with which sides bind themselves and declare, and verbs with which reporters report. Gathered by us. */
const declares = new Set(
  'will shall commit commits committed reaffirm reaffirmed reaffirms affirm affirmed affirms reiterate reiterated reiterates resolve resolved welcome welcomed pledge pledged agree agreed underscore underscored underscores intend intends emphasize emphasized confirmed undertake undertakes'.split(
    ' ',
  ),
);
const reports = new Set('said told says reporters spokesman spokeswoman'.split(' '));

/** The share of sentences that hold one of the words. */
function share(d: Discourse, words: ReadonlySet<string>): number {
  const { sentences } = d.analysis;
  const holds = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (words.has(lower(d, at))) return true;
    return false;
  };
  return sentences.length ? sentences.filter((s) => holds(s.from, s.to)).length / sentences.length : 0;
}

/** The share of sentences that begin with "we" or "our". */
function ownVoice(d: Discourse): number {
  const { sentences } = d.analysis;
  const own = sentences.filter(
    (s) => ['we', 'our'].includes(lower(d, s.from)) || lower(d, s.from + 1) === 'we',
  );
  return sentences.length ? own.length / sentences.length : 0;
}

/** Whether anyone is quoted at length: reports quote, the sides' own texts do not. */
const isQuoting = (d: Discourse): boolean => d.analysis.quotations.some((q) => q.end - q.start > 40);

/** How many sides the first sentence names: joint texts begin with both. */
function sidesAtStart(d: Discourse): number {
  const [first] = d.analysis.sentences;
  return first ? new Set(actorsWithin(d, first.from, first.to).map(sideOf)).size : 0;
}

/** From this share of declaring sentences on, none of them a reporter's, a text speaks for its sides (all such gold readings have half). */
const declaring = 1 / 2;

/** The genre by the way the sentences speak, where no title tells. */
function byVoice(d: Discourse): Genre {
  if (ownVoice(d) >= 0.3) return 'joint';
  const own =
    d.analysis.sentences.length >= 3 &&
    !isQuoting(d) &&
    share(d, reports) === 0 &&
    share(d, declares) >= declaring;
  if (!own) return 'report';
  return sidesAtStart(d) >= 2 ? 'joint' : 'release';
}

/** Tells a document's genre from its turns, its title or first line, and the way its sentences speak. */
export function genreOf(d: Discourse, title: string | null): Genre {
  const { turns, text } = d.analysis;
  const spoken = turns.reduce((sum, turn) => sum + turn.end - turn.start, 0);
  if (turns.length >= 2 || spoken > text.length / 2) return 'transcript';
  const head = title ?? text.trimStart().split('\n', 1)[0]?.slice(0, 120) ?? '';
  if (jointTitle.test(head) && !isQuoting(d) && (!historical.test(head) || /^joint/i.test(head)))
    return 'joint';
  if (releaseTitle.test(head)) return 'release';
  return byVoice(d);
}
