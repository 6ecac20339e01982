import type { Relation, TempoYear, TesterTempo } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { verdictInWords } from '../measures/relation-rows.js';
import { systemsInWords } from '../measures/tests-in-words.js';
import { entriesInWords } from '../measures/titles.js';
import { actorInProse, actorName } from '../names.js';
import { sayLength } from '../show/days.js';
import { documentsOfAll } from './cites.js';
import type { Draft, DraftRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** Tests and talks: how many, how lately, the longest time without, and whether tests fall while talks go on. */
export function tempoDraft({ tempo, entries }: BriefMaterial): Draft {
  return {
    id: 'tempo',
    title: 'Tempo of tests and talks',
    note: '',
    verb: 'tempo',
    missing: 'No test and no move apart is in the record, so that there is no tempo to tell.',
    rows: [
      ...tempo.testers.flatMap((tester) => testerRows(tester, entries)),
      ...tempo.testers.flatMap((tester) => relationRows(tester, tempo.window)),
    ],
  };
}

function testerRows(own: TesterTempo, entries: BriefMaterial['entries']): DraftRow[] {
  const { tester, tests, talks, apart } = own;
  const ids = tests.dated.map(({ entry }) => entry);
  if (ids.length === 0)
    return apartRow(
      tester,
      apart.dated.map(({ entry }) => entry),
      entries,
    );
  const last = ids.slice(-1);
  return [
    {
      label: actorName(tester),
      says: [
        `${numbered(ids.length, 'occasion of tests', 'occasions of tests')} (${systemsInWords(tests.dated)})`,
        lastYears(own.years),
        quietInWords(own),
        `${numbered(talks.dated.length, 'talk')} with others`,
      ]
        .filter(Boolean)
        .join('; '),
      entries: last,
      cites: documentsOfAll(last, entries),
    },
  ];
}

/** Of a side that tests nothing: how often others and it moved apart, and when last. */
function apartRow(tester: string, moves: readonly string[], entries: BriefMaterial['entries']): DraftRow[] {
  const last = moves.slice(-1);
  if (last.length === 0) return [];
  return [
    {
      label: actorName(tester),
      says: `no test is told of; ${numbered(moves.length, 'move')} apart from others, the last ${entriesInWords(last, entries)}`,
      entries: last,
      cites: documentsOfAll(last, entries),
    },
  ];
}

const testsOf = ({ tests }: TempoYear): number => Object.values(tests).reduce((sum, count) => sum + count, 0);

/** "16 in 2026, 20 in 2025, 24 in 2024". */
const lastYears = (years: readonly TempoYear[]): string =>
  years
    .slice(-3)
    .reverse()
    .map((year) => `${testsOf(year)} in ${year.year}`)
    .join(', ');

function quietInWords({ quiet }: TesterTempo): string {
  const [longest] = [...quiet].sort((a, b) => b.days - a.days);
  if (!longest) return '';
  const { from, to, days, isOpen, talks } = longest;
  const span = isOpen ? `since ${sayDate(from)}` : sayDate(`${from}/${to}`);
  return `the longest time without ${span} (${sayLength(days)}), ${numbered(talks.length, 'talk')} in it`;
}

/** Talks at any level, with anybody first. */
const relationRows = ({ relations, tester }: TesterTempo, window: number): DraftRow[] =>
  relations
    .filter(({ of, level }) => of === 'tests' && level === 'any')
    .map((relation) => relationRow(relation, tester, window));

function relationRow(relation: Relation, tester: string, window: number): DraftRow {
  const { with: other, seen, talks, expected } = relation;
  const who = other === null ? 'anybody' : actorInProse(other);
  return {
    label: `Tests of ${actorInProse(tester)} around talks with ${who}`,
    says: `${verdictInWords(relation)} (${seen.testsAround} of ${seen.tests} within ${window} days of ${numbered(talks.length, 'talk')}; ${Math.round(expected)} if talks made no difference)`,
    entries: talks,
    cites: [],
  };
}
