import './timeline.css';
import type { DossierPaper } from 'dragoman/client';
import { useMemo, useState } from 'react';
import { actorInProse } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { figure } from '../../pieces/counted.js';
import { filtersOf } from '../../pieces/marks/filters.js';
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
      <p>
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

function Timeline({ paper, all, then }: Props) {
  const since = useSince();
  const { dossier, asOf } = useDossier();
  const go = useGo();
  const [query, set] = useQuery();
  const isPhone = usePhone();
  const [dragged, setDragged] = useState<number | null>(null);
  const today = dayOrToday(paper.knownUntil);
  const extent = useExtent(all, today);
  const filters = filtersOf(query);
  const pair = useMemo(() => paper.parties.slice(0, 2), [paper]);
  const seenFrom = dragged ?? (isDay(asOf) ? dayNumber(asOf) : null);
  const marks = dragged === null && then ? then : all;
  const { scores, ...drawn } = useScene(
    marks,
    filters,
    dragged === null ? Math.min(today, seenFrom ?? today) : today,
    pair,
  );
  const scene = {
    ...drawn,
    knownBy: marks === all ? (seenFrom ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  };
  const kept = useSpanKept(extent.whole);
  const isTable = query.get('as') === 'table';
  const setTable = (isOn: boolean) => set({ as: isOn ? 'table' : null }, { replace: true });
  useKeys([{ keys: 't', does: 'Table or picture', run: () => setTable(!isTable) }]);
  const shown = { ...scene, scores, kept, whole: extent.whole };
  return (
    <div className="timeline-page">
      <PageHead
        title="Timeline"
        lede={<Lede {...shown} bands={isPhone || isTable ? [] : scene.bands} all={all.length} pair={pair} />}
      />
      <NoSuchDay />
      <div className="timeline-controls">
        <FilterBar marks={all} filters={filters} isPhone={isPhone} />
        <KnownSlider first={extent.first} last={today} asOf={asOf} dragged={dragged} drag={setDragged} />
      </div>
      <figure className="timeline">
        <div className="strip-frame">
          <Strip at={scene.columns.at} whole={extent.whole} kept={kept} />
        </div>
        {isPhone || isTable ? (
          <Listed {...shown} isPhone={isPhone} />
        ) : (
          <>
            <Chart
              {...shown}
              scene={scene}
              selected={query.get('sel')}
              open={(id) => set({ sel: id })}
              openForecast={() => go(pageOf(dossier, 'forecasts'))}
              since={since}
            />
            <p className="tiny">{KEY}</p>
          </>
        )}
        <TakeAway
          {...shown}
          view={(width) => ({ ...scene, width, span: kept.now(), pointed: -1, selected: -1 })}
          filters={filters}
          says={`Timeline: ${paper.title}`}
          isTable={isTable}
          setTable={setTable}
        />
      </figure>
    </div>
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
