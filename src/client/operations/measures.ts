// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Alignments } from '../types/alignments.js';
import type { DossierName } from '../types/dossier-name.js';
import type { Explanation } from '../types/explanation.js';
import type { GapReport } from '../types/gap-report.js';
import type { GapsOnIssue } from '../types/gaps-on-issue.js';
import type { Issue } from '../types/issue.js';
import type { Network } from '../types/network.js';
import type { Pauses } from '../types/pauses.js';
import type { PrecedentReport } from '../types/precedent-report.js';
import type { PromiseSheet } from '../types/promise-sheet.js';
import type { Tempo } from '../types/tempo.js';
import type { Verdicts } from '../types/verdicts.js';

/** What `explain` is asked with. */
export interface ExplainAsked {
  readonly dossier: DossierName;
  /** The id of an entry, or words: a place, a year, a party, an agreement */
  readonly q: string;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `verdicts` is asked with. */
export interface VerdictsAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `promises` is asked with. */
export interface PromisesAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `gaps` is asked with. */
export interface GapsAsked {
  readonly dossier: DossierName;
  /** The two sides; the first two parties of the dossier unless said */
  readonly between?: readonly string[] | undefined;
  /** Only this issue */
  readonly issue?: Issue | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `pauses` is asked with. */
export interface PausesAsked {
  readonly dossier: DossierName;
  /** Two sides or persons; of more each two, of one those with each party of the dossier; may come several times: PRK, or PRK:Kim Jong Un */
  readonly party?: readonly string[] | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `tempo` is asked with. */
export interface TempoAsked {
  readonly dossier: DossierName;
  /** Days before and after a talk that count as around it */
  readonly window?: number | undefined;
  /** Whose tests, and whose talks with them; may come several times: PRK, or PRK:Kim Jong Un */
  readonly party?: readonly string[] | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `alignments` is asked with. */
export interface AlignmentsAsked {
  readonly dossier: DossierName;
  /** Look at the end of this year; the last known unless said */
  readonly year?: string | undefined;
  /** The sides of the network; the parties of the dossier unless said; may come several times: PRK, or PRK:Kim Jong Un */
  readonly party?: readonly string[] | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `network` is asked with. */
export interface NetworkAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `precedents` is asked with. */
export interface PrecedentsAsked {
  readonly dossier: DossierName;
  /** The side that is to give something up; whom most precedents name unless said */
  readonly about?: string | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** Measures. */
export interface MeasuresOperations {
  /** Whether a meeting was symbol or substance, and why. Weighs a meeting between symbol (−100) and substance (+100), twice: as it was reported at the time, and as it turned out by what followed within 6 and 24 months; each reason with its points, passages and sources, what is missing, and how both verdicts moved as evidence came in. */
  explain(asked: ExplainAsked, options?: CallOptions): Promise<Explanation>;

  /** Symbol or substance of all meetings, without the reasons. Both verdicts on each meeting that was held and that somebody vouches for, as "explain" gives them with their reasons: as it was reported at the time, and as it turned out within 6 and 24 months. */
  verdicts(asked: VerdictsAsked, options?: CallOptions): Promise<Verdicts>;

  /** What became of all promises. Each promise with who made it to whom, how it stands, since when, on whose word, and whether it is overdue; and how far each side carried out what it promised, as far as is told. */
  promises(asked: PromisesAsked, options?: CallOptions): Promise<PromiseSheet>;

  /** How far two sides are apart, issue by issue and year by year. Where each side stands on each issue by its newest words, how old they are, how the gap moved over the years; the obstacles and who names them; who judges what how. With "issue", of that issue alone. */
  gaps(asked: GapsAsked, options?: CallOptions): Promise<GapReport | GapsOnIssue>;

  /** When sides did not speak, what happened meanwhile, and what ended it. The silences between two sides that are longer than usual for them, at each level of contact, with what happened inside them and what ended them; beside them the pauses that documents tell of. */
  pauses(asked: PausesAsked, options?: CallOptions): Promise<Pauses>;

  /** Tests and talks over time, and whether tests fall while talks go on. Tests and talks year by year, the longest times without a test, and how often tests come around talks against other times: by side and level of talks, with an interval from draws of whole years and the placebo test of shifted dates. */
  tempo(asked: TempoAsked, options?: CallOptions): Promise<Tempo>;

  /** Who stands with whom, and how that moved. The sides as a network with signs: for each two a balance of steps closer and apart and of meetings by their level, which fades with time, year by year and with what it rests on; which threes of sides are balanced; and, in no sum, how alike they voted in the UN General Assembly. */
  alignments(asked: AlignmentsAsked, options?: CallOptions): Promise<Alignments>;

  /** All sides as a network with signs, for each year. Every side that steps of relations or meetings name together with another, with the balance of each two at the end of each year, as "alignments" gives it for few sides with all parts, and the entries of that year. */
  network(asked: NetworkAsked, options?: CallOptions): Promise<Network>;

  /** Cases that are held up as lessons, beside the process, feature by feature. What was given up, for what, with what assurance, checked by whom, what followed, who holds the case up; and the same of the process from its own record. What the record does not tell is null. */
  precedents(asked: PrecedentsAsked, options?: CallOptions): Promise<PrecedentReport>;
}

export const MEASURES_ROUTES = {
  explain: ['get', '/api/dossiers/{dossier}/explain'],
  verdicts: ['get', '/api/dossiers/{dossier}/verdicts'],
  promises: ['get', '/api/dossiers/{dossier}/promises'],
  gaps: ['get', '/api/dossiers/{dossier}/gaps'],
  pauses: ['get', '/api/dossiers/{dossier}/pauses'],
  tempo: ['get', '/api/dossiers/{dossier}/tempo'],
  alignments: ['get', '/api/dossiers/{dossier}/alignments'],
  network: ['get', '/api/dossiers/{dossier}/network'],
  precedents: ['get', '/api/dossiers/{dossier}/precedents'],
} as const;
