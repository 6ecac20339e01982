import { type Analysis, head, type Mention, relation } from '../language/index.js';
import {
  type ActorRef,
  type Evidence,
  type Issue,
  type Item,
  type ItemKind,
  type ItemOf,
  sideOf,
  stateOf,
} from '../record/index.js';
import { type Discourse, tokenAt } from './discourse.js';
import { type Genre, genreOf } from './genre.js';
import { issueIn, issueWeights } from './issue.js';
import { evidenceOf, type Run } from './passage.js';
import { type Utterance, utterances, type Voice, voices } from './speech.js';

/** All that a coder may look at. */
export interface Context {
  readonly d: Discourse;
  readonly genre: Genre;
  readonly spoken: readonly Utterance[];
  readonly voice: Voice;
  /** Those who speak with each other in a transcript, reporters aside; empty in other texts. */
  readonly speakers: readonly ActorRef[];
  /** The government that a release speaks for; null in other texts. */
  readonly issuer: ActorRef | null;
  /** The two sides that the document names most, most often first; fewer where it names fewer. */
  readonly mainSides: readonly string[];
  /** The topic that the document is mostly about; null where it is about several. */
  readonly topic: Issue | null;
}

/** An item before it has its number and its confidence. */
export type Draft<K extends ItemKind = ItemKind> = K extends ItemKind
  ? Omit<ItemOf<K>, 'id' | 'confidence'>
  : never;

/** Reads one kind of item from a document. */
export type Coder<K extends ItemKind> = (context: Context) => Draft<K>[];

function mainSides(d: Discourse): string[] {
  const counts = new Map<string, number>();
  for (const mention of d.analysis.mentions)
    for (const ref of mention.refs)
      if (stateOf(ref) !== 'XXX') counts.set(sideOf(ref), (counts.get(sideOf(ref)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([side]) => side);
}

/** A release speaks for the state of the first who does something in it; where nobody does, of the first it names who is no quality of something else. */
function issuerOf(d: Discourse): ActorRef | null {
  const { mentions, trees } = d.analysis;
  const named = mentions.filter((m) => !m.modifier && m.refs.length === 1);
  const acts = (mention: Mention): boolean => {
    for (let at = tokenAt(d, mention.start); at <= tokenAt(d, mention.end - 1); at++)
      if (relation(trees, at) === 'nsubj') return true;
    return false;
  };
  const [ref] = (named.find(acts) ?? named[0])?.refs ?? [];
  return ref ? sideOf(ref) : null;
}

/** From this share of all words that name a topic on, a document is mostly about it; of 0.25 to 0.4, tried on the gold readings, all tell as much. */
const dominant = 1 / 3;
/** A topic that is named less often than this tells nothing of the rest of a text. */
const fewest = 3;

function topicOf(d: Discourse): Issue | null {
  const weights = [...issueWeights(d.analysis.text)]
    .filter(([issue]) => issue !== 'other')
    .sort(([, a], [, b]) => b - a);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  const [first] = weights;
  return first && first[1] >= Math.max(fewest, dominant * sum) ? first[0] : null;
}

/** Everything that the coders share, computed once. */
export function contextOf(d: Discourse, title: string | null): Context {
  const genre = genreOf(d, title);
  const spoken = utterances(d, genre);
  const issuer = genre === 'release' ? issuerOf(d) : null;
  const speakers = [...new Set(spoken.flatMap((u) => (u.turn ? u.speaker : [])))];
  return {
    d,
    genre,
    spoken,
    voice: voices(d, spoken),
    speakers,
    issuer,
    mainSides: mainSides(d),
    topic: topicOf(d),
  };
}

/**
 * How much a word counts for each arc between it and the head of its passage: in "wants all sanctions on its missiles lifted", sanctions
 * are what is wanted. Of 0.6 to 1, tried on the gold readings, 0.8 to 0.9 tell most topics, and the same number.
 */
const perArc = 0.85;

function depth({ trees }: Analysis, token: number): number {
  let arcs = 0;
  for (let at = head(trees, token); at >= 0; at = head(trees, at)) arcs++;
  return arcs;
}

/** The topic of a passage by its own words, those near the head of its parse before others; null where none tells. */
export function topicOfRun(d: Discourse, run: Run): Issue | null {
  const { quote, start, end } = evidenceOf(d, run);
  const [from, to] = [tokenAt(d, start), tokenAt(d, Math.max(start, end - 1))];
  const depths = Array.from({ length: to - from + 1 }, (_, i) => depth(d.analysis, from + i));
  const least = Math.min(...depths);
  return issueIn(quote, (at) => perArc ** ((depths[tokenAt(d, start + at) - from] ?? least) - least));
}

/** The topic of a passage; `other` where none of its words tells. */
export const issueOfRun = (d: Discourse, run: Run): Issue => topicOfRun(d, run) ?? 'other';

/** One piece of evidence as the non-empty list that items carry. */
export const only = (evidence: Evidence): Item['evidence'] => [evidence];
