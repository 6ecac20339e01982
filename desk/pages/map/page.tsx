import './map.css';
import type { PlacedEntry, PlaceSheet } from 'dragoman/client';
import { useMemo } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { PageHead } from '../../pieces/page-head.js';
import { Picture } from '../../pieces/picture/picture.js';
import { useWidth } from '../../pieces/picture/use-width.js';
import { Section } from '../../pieces/section.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { dayAt, dayNumber } from '../../pieces/time/day-number.js';
import { NoSuchDay } from '../../pieces/time/no-such-day.js';
import type { Span } from '../../pieces/time/span.js';
import { Strip } from '../../pieces/time/strip.js';
import { useRestedSpan, useSpanKept } from '../../pieces/time/use-span.js';
import { useDossier, useQuery } from '../../place/place.js';
import { useLand } from './land.js';
import { PlaceLink } from './place-link.js';
import { countsOf, entriesIn, type Place, placesOf } from './places.js';
import { placesTable } from './places-table.js';
import { MAP_VIEWS, type MapView, type Point, VIEW_NAMES } from './projection.js';
import { farthest } from './reaches.js';
import { World } from './world.js';

/** Where things happened, and how far tested weapons reach. */
export function MapPage() {
  const asked = useAsked('places', useDossier(), { keep: true });
  return (
    <Answered asked={asked} lines={14}>
      {(sheet) => (sheet.rows.length === 0 ? <Empty /> : <MapOf sheet={sheet} />)}
    </Answered>
  );
}

const Empty = () => (
  <PageHead title="Map" lede="Nothing to be drawn: no entry names a place whose position is known." />
);

/** Days of air around the first and the last entry. */
const AIR = 60;

/** The time in which the entries lie. */
function extentOf(rows: readonly PlacedEntry[]): Span {
  const days = rows.flatMap(({ first }) => (first === null ? [] : [dayNumber(first)]));
  const from = days.reduce((a, b) => Math.min(a, b), days[0] ?? 0);
  return { from: from - AIR, to: days.reduce((a, b) => Math.max(a, b), from) + AIR };
}

function MapOf({ sheet: { rows, unplaced } }: { readonly sheet: PlaceSheet }) {
  const { dossier } = useDossier();
  const [query] = useQuery();
  const [frame, width] = useWidth(960);
  const land = useLand();
  const whole = useMemo(() => extentOf(rows), [rows]);
  const at = useMemo(
    () => Float64Array.from(rows.flatMap(({ first }) => (first ? [dayNumber(first)] : []))),
    [rows],
  );
  const points = useMemo(() => rows.map(({ longitude, latitude }): Point => [longitude, latitude]), [rows]);
  const kept = useSpanKept(whole);
  const span = useRestedSpan(kept);
  const seen = useMemo(() => entriesIn(rows, span), [rows, span]);
  const places = useMemo(() => placesOf(seen), [seen]);
  const bands = query.get('reach') === 'no' ? [] : farthest(seen);
  const view = MAP_VIEWS.find((one) => one === query.get('view')) ?? 'world';
  const chosen = query.get('at');
  const says = saysOf(seen.length, places.length, span, whole);
  return (
    <>
      <PageHead title="Map" lede={says} />
      <NoSuchDay />
      <Controls view={view} hasReach={query.get('reach') !== 'no'} />
      <Strip at={at} whole={whole} kept={kept} />
      <div ref={frame}>
        {land && width > 0 ? (
          <Picture says={says} isNamedBeside file={`${dossier}-map`} table={placesTable(seen)} note={NOTE}>
            <World {...{ land, places, points, bands, view, width, chosen }} />
          </Picture>
        ) : (
          <Skeleton lines={12} />
        )}
      </div>
      <Places places={places} chosen={chosen} />
      {unplaced.length > 0 && <Unplaced unplaced={unplaced} />}
    </>
  );
}

const NOTE =
  '○ encounters, ◆ tests, • what else happened; the larger, the more. Lines and bands are how far the farthest weapon of each class reaches that was tested in the period, measured along great circles from where it was tested last; dashed where it was only seen to fly so far. Map: Natural Earth.';

function saysOf(entries: number, places: number, { from, to }: Span, whole: Span): string {
  const what = `${counted(entries, 'entry', 'entries')} at ${counted(places, 'place')}`;
  if (from <= whole.from && to >= whole.to) return `${what}.`;
  return `${what}, ${sayDate(`${dayAt(from)}/${dayAt(to - 1)}`)}.`;
}

function Controls({ view, hasReach }: { readonly view: MapView; readonly hasReach: boolean }) {
  const [, set] = useQuery();
  return (
    <div className="map-controls">
      <div className="tools">
        {MAP_VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => set({ view: one === 'world' ? null : one })}
          >
            {VIEW_NAMES[one]}
          </button>
        ))}
      </div>
      <label>
        <input type="checkbox" checked={hasReach} onChange={() => set({ reach: hasReach ? 'no' : null })} />{' '}
        Reach of missiles
      </label>
    </div>
  );
}

/** So many places are listed; the table behind the map has all. */
const LISTED = 40;

function Places({ places, chosen }: { readonly places: readonly Place[]; readonly chosen: string | null }) {
  const place = places.find(({ key }) => key === chosen);
  return (
    <>
      {place && (
        <Section title={place.name} aside={countsOf(place)}>
          <ul className="rows">
            {place.entries.map(({ entry, title, date }) => (
              <li key={entry}>
                <span className="tiny">{date === null ? 'at no stated time' : sayDate(date)}</span>
                <br />
                <RestsOn entry={entry}>{title}</RestsOn>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Places">
        <ul className="map-places">
          {places.slice(0, LISTED).map((one) => (
            <li key={one.key}>
              <PlaceLink place={one} isChosen={one.key === chosen}>
                {one.name}
              </PlaceLink>{' '}
              <span className="tiny">{countsOf(one)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Unplaced({ unplaced }: Pick<PlaceSheet, 'unplaced'>) {
  return (
    <Section title="Named, but not on the map">
      <p className="small">{unplaced.map(({ name, entries }) => `${name} (${entries})`).join(', ')}</p>
    </Section>
  );
}
