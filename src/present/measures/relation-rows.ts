import { type Ratio, type Relation, type TesterTempo, UNLIKELY } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorsAsTitle } from '../names.js';
import type { Pen } from '../pen.js';
import { labelled } from './labelled.js';
import type { TempoPage } from './page.js';

/** How tests, and moves apart, go with talks: what is compared, then each other side with each level of talks. */
export function relationRows({ relations, span }: TesterTempo, { tempo }: TempoPage, pen: Pen): string[] {
  const days = span ? `${sayDate(span.from)} to ${sayDate(span.to)}` : '';
  const method = `The ${tempo.window} days before and after each talk are compared with all other days from ${days}. 0.5× is half as often around talks as at other times; in brackets where it lies in 95 % of draws of whole years. Within years, each year is compared with itself, so that slow trends do not count. Shifted is the share of placebo dates, the same talks moved through time together, that make as much of a difference. None of it says what causes what.`;
  const sides = [...new Set(relations.map((relation) => relation.with))];
  return [
    ...(relations.some(({ all }) => all !== null) ? pen.put(method, 0, 2, 'faint') : []),
    ...sides.flatMap((side) => [
      '',
      ...pen.put(
        side === null ? 'Talks with anybody' : `Talks with ${actorsAsTitle([side])}`,
        0,
        2,
        'accent',
      ),
      ...relations
        .filter((relation) => relation.with === side)
        .flatMap((relation) => labelled(labelOf(relation), relationInWords(relation), pen)),
    ]),
  ];
}

const labelOf = ({ of, level }: Relation): string => {
  if (of === 'moves apart') return 'moves apart';
  return level === 'any' ? 'any level' : level;
};

/** One relation in a line: the verdict first, then the figures that it rests on. */
function relationInWords(relation: Relation): string {
  const { of, talks, seen, expected, all, withinYears, placebo } = relation;
  const counts = `${seen.testsAround} of ${seen.tests} ${of} around ${numbered(talks.length, 'talk')}, ${round(expected)} expected`;
  const verdict = verdictInWords(relation);
  if (all === null || withinYears === null || placebo === null)
    return seen.tests > 0 && talks.length > 0 ? `${verdict} · ${counts}` : verdict;
  return [
    verdict,
    counts,
    `${ratioInWords(all)}, shifted ${percent(placebo.all)}`,
    `within years ${ratioInWords(withinYears)}, shifted ${percent(placebo.withinYears)}`,
  ].join(' · ');
}

export function verdictInWords({ of, verdict, all, placebo }: Relation): string {
  switch (verdict) {
    case 'fewer':
    case 'more':
      return `${verdict} ${of} around talks`;
    case 'perhaps fewer':
    case 'perhaps more': {
      const word = verdict === 'perhaps fewer' ? 'fewer' : 'more';
      const overall = placebo !== null && placebo.all < UNLIKELY.value && excludesOne(all);
      return overall
        ? `perhaps ${word}, over all years but not within them`
        : `perhaps ${word}, within years but not over all`;
    }
    case 'none':
      return 'no clear difference';
    default:
      return verdict === 'no other time' ? 'no other time to compare with' : `${verdict} to tell`;
  }
}

const excludesOne = (ratio: Ratio | null): boolean =>
  ratio !== null && ((ratio.high ?? 1) < 1 || (ratio.low ?? 1) > 1);

function ratioInWords({ ratio, low, high }: Ratio): string {
  if (ratio === null) return 'nothing to compare';
  const range = low === null || high === null ? 'range not known' : `${round(low, 2)} to ${round(high, 2)}`;
  return `${round(ratio, 2)}× (${range})`;
}

const round = (value: number, digits = value < 10 ? 1 : 0): string => value.toFixed(digits);

/** A share for people: never 0 %, since the true dates are among those that are counted. */
const percent = (share: number): string => (share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`);
