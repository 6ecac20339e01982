import { type Encounter, nameOf, type Reading } from '../record/index.js';
import { type Verdict, weighEncounter } from '../weigh/index.js';
import { comingDate, sayDate } from './dates.js';
import { groundsOf } from './grounds.js';
import { actorName, actorsAsTitle, capital, listed } from './names.js';
import type { Citations } from './references.js';
import { scoreWord, signed } from './scale.js';
import type { EncounterEntry, LineEntry, VerdictView } from './view.js';

const STATUS = { held: 'held', planned: 'planned', proposed: 'proposed', cancelled: 'called off' };
const OUTCOME = { agreement: 'something was agreed', none: 'nothing agreed', unstated: 'outcome not told' };
const LEVEL = { leaders: 'leaders', ministers: 'ministers', officials: 'officials', unknown: null };

/** One reason alone carries little, so the label says so. */
function labelOf({ score, reasons }: Verdict): string {
  if (score === null) return 'nothing in the text speaks for symbol or substance';
  return `${reasons.length < 2 ? 'perhaps ' : ''}${scoreWord(score)} (${signed(score)}, ${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'})`;
}

function verdictView(encounter: Encounter, reading: Reading, citations: Citations): VerdictView {
  const verdict = weighEncounter(encounter, reading);
  const heaviest = [...verdict.reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const grounds = groundsOf(heaviest, encounter.evidence, reading.document.text, citations);
  return { score: verdict.score, label: labelOf(verdict), grounds };
}

/** An encounter that was held or called off, with its first verdict. */
export function encounterEntry(encounter: Encounter, reading: Reading, citations: Citations): EncounterEntry {
  const { parties, status, when, where, level, outcome, evidence } = encounter;
  const refs = citations.cite(evidence);
  const held = status === 'held';
  return {
    kind: 'encounter',
    who:
      parties.length > 1 ? actorsAsTitle(parties) : `${actorsAsTitle(parties)}; the other side is not named`,
    when: when && sayDate(when),
    where,
    status: capital(STATUS[status]),
    level: LEVEL[level],
    outcome: held ? OUTCOME[outcome] : '',
    verdict: held ? verdictView(encounter, reading, citations) : null,
    refs,
  };
}

/** Words by which a text leaves open whether something will come about. */
const HEDGES =
  /\b(?:could|may|might|would|(?<!earliest )possib\w+|potentially|perhaps|prospect\w*|if|consider\w*|suggest\w*|open(?:ness)? to|hop(?:es?|ed|ing)|likely|unlikely|expected|tentative\w*)\b/giu;

/** The hedging words in the passages, each once. "May" with a capital is the month. */
export function hedgesIn(evidence: Encounter['evidence']): string[] {
  const found = evidence.flatMap(({ quote }) => quote.match(HEDGES) ?? []).filter((word) => word !== 'May');
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

/** An encounter that is planned or proposed: for when, where, and how hedged. */
export function nextEntry(
  { parties, status, when, where, evidence }: Encounter,
  { cite }: Citations,
): LineEntry {
  const hedges = hedgesIn(evidence);
  const date = when ? comingDate(when) : 'for no stated date';
  const place = where ? `, in ${where}` : '';
  const hedged = hedges.length
    ? `; hedged: ${listed(hedges.map((word) => `“${word}”`))}`
    : '; no hedging words';
  return {
    kind: 'line',
    who: parties.some(nameOf) ? actorsAsTitle(parties) : capital(listed(parties.map(actorName))),
    says: `${STATUS[status]} ${date}${place}${hedged}`,
    quote: null,
    refs: cite(evidence),
  };
}
