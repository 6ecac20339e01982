import { childrenBy, patientsOf, predicateOf } from '../language/index.js';
import { type ActorRef, bounds, type Edtf } from '../record/index.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { endOf, startOf, within } from './discourse.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { PAUSE_RULES, type PauseMeaning } from './pause-rules.js';
import { before, doers, linked } from './phrase.js';
import { compile, type Hit } from './rule.js';
import { sidesNear, sidesOf } from './sides.js';
import { actorOf } from './voice.js';

const scan = compile(PAUSE_RULES);

/** The day on which a pause begins is the first of an open interval ("since 2019"); "more than two years ago" has none. */
function begin(value: Edtf | null): Edtf | null {
  const [first = ''] = value?.split('/') ?? [];
  return first === '' || first === '..' ? null : first;
}

/** A length of whole years or months: "P18M", "P2Y6M". */
const length = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;
const monthsOfYear = 12;

/** The month, or for whole years the year, that lies a length before a day: eighteen months before 29 July 2011 is January 2010. */
function backFrom(day: string, iso: string): Edtf | null {
  const [whole, years, months] = length.exec(iso) ?? [];
  if (!whole) return null;
  const total =
    Number(day.slice(0, 4)) * monthsOfYear +
    Number(day.slice(5, 7)) -
    1 -
    Number(years ?? 0) * monthsOfYear -
    Number(months ?? 0);
  const year = String(Math.floor(total / monthsOfYear)).padStart(4, '0');
  return months ? `${year}-${String((total % monthsOfYear) + 1).padStart(2, '0')}` : year;
}

/** "The first talks in 18 months": a pause that ends with a day began that long before it, counted from the document's day where none is told. */
function began(c: Context, run: Run, to: Edtf | null): Edtf | null {
  const span = { start: startOf(c.d, run.from), end: endOf(c.d, run.to - 1) };
  const lasted = within(c.d.analysis.times, span).find((time) => time.type === 'duration' && time.length);
  const day = to === null ? c.d.analysis.published : bounds(to).first;
  return lasted?.length && day ? backFrom(day, lasted.length) : null;
}

/** The sides of the talks that stopped, by the parse; else those near the passage. */
function partiesOf(c: Context, hit: Hit<PauseMeaning>, run: Run): ActorRef[] {
  const { trees } = c.d.analysis;
  const predicate = predicateOf(trees, hit);
  const nouns = [predicate, ...patientsOf(trees, predicate), ...childrenBy(trees, predicate, 'nsubj')];
  const own = nouns.flatMap((noun) => [...before(c, noun), ...linked(c, noun), ...doers(c, noun)]);
  const sides = sidesOf([...(actorOf(c, hit)?.refs ?? []), ...own]);
  if (sides.length >= 2) return sides;
  const [side] = sides;
  // "Its negotiators walked out": out of talks with the other side that the document is about.
  const isMain = side !== undefined && c.mainSides.includes(side);
  return isMain ? [side, ...c.mainSides.filter((other) => other !== side)] : sidesNear(c, run);
}

function pause(c: Context, hit: Hit<PauseMeaning>): Draft<'pause'> | null {
  const clause = clauseAt(c.d, hit.from);
  const run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  const parties = partiesOf(c, hit, run);
  if (parties.length < 2) return null;
  const when = begin(whenOf(c, hit.from, run));
  const ends = hit.rule.means.tells === 'to';
  return {
    kind: 'pause',
    parties,
    from: ends ? began(c, run, when) : when,
    to: ends ? when : null,
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  };
}

/** Contact that stopped or stalled: one pause a sentence. */
export const codePauses: Coder<'pause'> = (c) =>
  c.d.analysis.sentences.flatMap((s) => {
    const [first] = scan(c.d, s.from, s.to).flatMap((hit) => pause(c, hit) ?? []);
    return first ? [first] : [];
  });
