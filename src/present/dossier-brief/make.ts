import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorName } from '../names.js';
import { heldWords, unknownWords } from '../show/overview.js';
import { alignmentsDraft } from './alignments.js';
import { changesDraft } from './changes.js';
import { documentsIn, numbering } from './cites.js';
import type { Draft } from './draft.js';
import { chosen, type Length, rowsThatFit } from './fit.js';
import { gapsDraft } from './gaps.js';
import type { BriefMaterial } from './material.js';
import { meetingsDraft } from './meetings.js';
import { BRIEF_PARTS } from './pages.js';
import { pausesDraft } from './pauses.js';
import { promisesDraft } from './promises.js';
import { reviewDraft } from './review.js';
import { standingDraft } from './standing.js';
import { tempoDraft } from './tempo.js';
import type { BriefSection, DossierBrief } from './view.js';

const DRAFTS = [
  standingDraft,
  meetingsDraft,
  promisesDraft,
  pausesDraft,
  tempoDraft,
  gapsDraft,
  alignmentsDraft,
  changesDraft,
  reviewDraft,
];

/** The brief of a dossier in so many pages: of each part, or of those alone that are asked for, the weightiest lines that fit, or all of them. */
export function makeDossierBrief(
  material: BriefMaterial,
  length: Length,
  parts: readonly string[] = BRIEF_PARTS,
): DossierBrief {
  const drafts = DRAFTS.map((draft) => draft(material)).filter(({ id }) => parts.includes(id));
  const documents = documentsIn(material.entries.values());
  const withRows = (counts: readonly number[]): DossierBrief =>
    assembled(material, drafts, counts, documents);
  return withRows(rowsThatFit(drafts, length, withRows));
}

function assembled(
  material: BriefMaterial,
  drafts: readonly Draft[],
  counts: readonly number[],
  documents: ReturnType<typeof documentsIn>,
): DossierBrief {
  const { overview, today, since } = material;
  const { numbersOf, all } = numbering(documents);
  const sections = drafts.map((draft, i): BriefSection => {
    const { id, title, note, verb, rows, missing } = draft;
    const told = chosen(draft, counts[i] ?? 0).map(({ label, says, numbers = null, entries, cites }) => {
      return { label, says, numbers, entries, refs: numbersOf(cites) };
    });
    const more = rows.length - told.length;
    return { id, title, note, verb, rows: told, more, missing: rows.length === 0 ? missing : null };
  });
  return {
    title: overview.dossier.title,
    parties: partiesWords(material),
    about: aboutOf(material),
    asOf: today,
    since,
    sections,
    sources: all(),
  };
}

/** The parties that the dossier names, or else those of whom its meetings tell. */
function partiesWords({ overview, pairs }: BriefMaterial): string {
  const named = overview.dossier.parties;
  if (named.length > 0) return named.map(actorName).join(', ');
  const met = [...new Set(pairs.flatMap(({ pair }) => pair))];
  return met.length > 0
    ? `no parties named; those who met: ${met.map(actorName).join(', ')}`
    : 'no parties named';
}

/** As of which day, and what it rests on. */
function aboutOf({ overview, today, seenFrom, knownUntil, entries }: BriefMaterial): string[] {
  const newest = knownUntil === null ? 'none of which bears a day' : `the newest of ${sayDate(knownUntil)}`;
  const held =
    overview.documents === 0
      ? 'It rests on no document yet.'
      : `It rests on ${heldWords(overview)}, ${newest}.`;
  return [
    `As of ${sayDate(today)}${seenFrom ? ` (${seenFrom})` : ''}. ${held}`,
    ...thinWords(entries.size),
    ...unknownWords(overview),
  ];
}

/** With fewer entries than this a brief is one of some reports, not of a process. */
const FEW_ENTRIES = 20;

/** How little it rests on; nothing where that is enough, or where nothing is there at all. */
const thinWords = (entries: number): string[] =>
  entries === 0 || entries >= FEW_ENTRIES
    ? []
    : [
        `With ${numbered(entries, 'entry', 'entries')} it tells what these documents mention, not how the process goes.`,
      ];
