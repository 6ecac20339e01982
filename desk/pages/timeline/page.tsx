import './timeline.css';
import type { DossierPaper } from 'dragoman/client';
import { useMemo, useState } from 'react';
import { actorInProse } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { figure } from '../../pieces/counted.js';
import { type Filters, filtersOf } from '../../pieces/marks/filters.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { PageHead } from '../../pieces/page-head.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import { NoSuchDay } from '../../pieces/time/no-such-day.js';
import type { SpanKept } from '../../pieces/time/span-kept.js';
import { Strip } from '../../pieces/time/strip.js';
import { useRestedSpan, useSpanKept } from '../../pieces/time/use-span.js';
import { usePhone } from '../../pieces/use-phone.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useGo, useQuery } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { Chart } from './chart.js';
import { FilterBar } from './filter-bar.js';
import { KnownSlider } from './known-slider.js';
import { type ListProps, MarkList, MarkTable } from './mark-list.js';
import { marksIn, placesIn } from './marks-table.js';
import { TakeAway } from './take-away.js';
import { dayOrToday, useExtent, useScene, useSince } from './use-scene.js';
import type { View } from './view.js';

/** What happened, in lanes of time. */
export function TimelinePage() {
  const view = useDossier();
  const paper = useAsked('dossier', { dossier: view.dossier });
  const all = useAsked('marks', { dossier: view.dossier, recordedBy: view.recordedBy });
  const then = useAsked('marks', view, { keep: true });
  const wait = all.data && then.data ? paper : all.data ? then : all;
  return (
    <Answered asked={wait as typeof paper} lines={14}>
      {() =>
        paper.data && all.data && then.data && all.data.rows.length > 0 ? (
          <Timeline
            paper={paper.data}
            all={all.data.rows}
            then={then.isPlaceholderData ? null : then.data.rows}
          />
        ) : (
          <Empty />
        )
      }
    </Answered>
  );
}

function Empty() {
  const { dossier } = useDossier();
  return (
    <>
      <PageHead title="Timeline" lede="There is nothing to be seen yet: this dossier holds no entry." />
      <p className="prose">
        <PageLink to={pageOf(dossier, 'add')}>Add documents</PageLink>, and what they tell stands here by its
        day.
      </p>
    </>
  );
}

interface Props {
  readonly paper: DossierPaper;
  /** All marks as they are known today. */
  readonly all: readonly Mark[];
  /** Those that were known on the day from which one looks, as they were told then; null until the server has said. */
  readonly then: readonly Mark[] | null;
}

/** What is drawn: what was known today, on the day from which one looks, or on the one to which the slider is dragged. */
function useShown({ paper, all, then }: Props, filters: Filters, dragged: number | null) {
  const { asOf } = useDossier();
  const today = dayOrToday(paper.knownUntil);
  const extent = useExtent(all, today);
  const pair = useMemo(() => paper.parties.slice(0, 2), [paper]);
  const seenFrom = dragged ?? (isDay(asOf) ? dayNumber(asOf) : null);
  const marks = dragged === null && then ? then : all;
  const until = dragged === null ? Math.min(today, seenFrom ?? today) : today;
  const scene = useScene(marks, filters, until, pair);
  const kept = useSpanKept(extent.whole);
  // What the server tells of a day needs no sieve.
  const knownBy = marks === all && seenFrom !== null ? seenFrom : Number.POSITIVE_INFINITY;
  return { ...scene, knownBy, kept, whole: extent.whole, first: extent.first, last: today, pair };
}

function Timeline(props: Props) {
  const since = useSince();
  const { paper, all } = props;
  const { asOf } = useDossier();
  const [query, set] = useQuery();
  const isPhone = usePhone();
  const [dragged, drag] = useState<number | null>(null);
  const filters = filtersOf(query);
  const { pair, first, last, ...shown } = useShown(props, filters, dragged);
  const isTable = query.get('as') === 'table';
  const setTable = (isOn: boolean) => set({ as: isOn ? 'table' : null }, { replace: true });
  const isDrawn = !isPhone && !isTable;
  useKeys([{ keys: 't', does: 'Table or picture', run: () => setTable(!isTable) }]);
  const lede = <Lede {...shown} bands={isDrawn ? shown.bands : []} all={all.length} pair={pair} />;
  return (
    <div className="timeline-page">
      <PageHead title="Timeline" lede={lede} />
      <NoSuchDay />
      <div className="timeline-controls">
        <FilterBar marks={all} filters={filters} isPhone={isPhone} />
        <KnownSlider {...{ first, last, asOf, dragged, drag }} />
      </div>
      <figure className="timeline">
        <div className="strip-frame">
          <Strip at={shown.columns.at} whole={shown.whole} kept={shown.kept} />
        </div>
        {isDrawn ? <Drawn shown={shown} since={since} /> : <Listed {...shown} isPhone={isPhone} />}
        <TakeAway
          {...shown}
          view={(width) => ({ ...shown, width, span: shown.kept.now(), pointed: -1, selected: -1 })}
          filters={filters}
          says={`Timeline: ${paper.title}`}
          isTable={isTable}
          setTable={setTable}
        />
      </figure>
    </div>
  );
}

interface DrawnProps {
  readonly shown: Omit<ReturnType<typeof useShown>, 'pair' | 'first' | 'last'>;
  /** When the data was there. */
  readonly since: number;
}

function Drawn({ shown, since }: DrawnProps) {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const go = useGo();
  return (
    <>
      <Chart
        {...shown}
        scene={shown}
        selected={query.get('sel')}
        open={(id) => set({ sel: id })}
        openForecast={() => go(pageOf(dossier, 'forecasts'))}
        since={since}
      />
      <p className="tiny">{KEY}</p>
    </>
  );
}

const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');

/** What shapes mean where no word stands beside them. */
const KEY =
  'Encounters: ◐ more symbol, ◑ more substance, ○ only proposed or planned, × called off. Promises run from the day they were made: ● kept, × broken, | lapsed, ○ overdue. Dashes are days that are not sure. Pale is what no source verifies.';

interface Shown extends Pick<View, 'columns' | 'bands' | 'knownBy'> {
  readonly kept: SpanKept;
}

function Lede({
  columns,
  bands,
  knownBy,
  kept,
  all,
  pair,
}: Shown & { readonly all: number; readonly pair: readonly string[] }) {
  const shown = placesIn(columns, useRestedSpan(kept), knownBy).length;
  const entries = shown === all ? `All ${figure(all)} entries` : `${figure(shown)} of ${figure(all)} entries`;
  const [one, other] = pair;
  if (bands.length === 0 || !one || !other) return `${entries}.`;
  return `${entries}. Shaded: times without contact between ${actorInProse(one)} and ${actorInProse(other)} that are longer than usual for them.`;
}

function Listed({
  columns,
  knownBy,
  kept,
  scores,
  isPhone,
}: Shown & Pick<ListProps, 'scores'> & { readonly isPhone: boolean }) {
  const marks = marksIn(columns, useRestedSpan(kept), knownBy);
  return isPhone ? (
    <MarkList marks={marks.toReversed()} scores={scores} />
  ) : (
    <MarkTable marks={marks} scores={scores} />
  );
}
