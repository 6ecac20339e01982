import './map.css';
import { type GeoPath, type GeoProjection, geoCircle, geoPath } from 'd3-geo';
import { RestsOn } from '../../evidence/rests-on.js';
import { type Box, labelBoxes } from './label-boxes.js';
import type { Land } from './land.js';
import { PlaceLink } from './place-link.js';
import { countsOf, type Place } from './places.js';
import { heightOf, type MapView, type Point, projectionOf } from './projection.js';
import { LETTER, type ReachLabel, reachLabels } from './reach-labels.js';
import { angleOf, type ReachBand } from './reaches.js';

interface Props {
  readonly land: Land;
  readonly places: readonly Place[];
  /** Where the map has its middle: all that the dossier places, whatever the period. */
  readonly points: readonly Point[];
  readonly bands: readonly ReachBand[];
  readonly view: MapView;
  readonly width: number;
  readonly chosen: string | null;
}

/** So many places are named at most. */
const NAMED = 24;

/** A map of what happened where, and how far weapons reach. */
export function World({ land, places, points, bands, view, width, chosen }: Props) {
  const project = projectionOf(view, points, width);
  const path = geoPath(project);
  const height = heightOf(view, width);
  const reaching = reachLabels(bands, project, { width, height });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg
      className="world"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Map"
    >
      <path className="sphere" d={path({ type: 'Sphere' }) ?? ''} />
      <path className="land" d={path(land.land) ?? ''} />
      <path className="borders" d={path(land.borders) ?? ''} />
      {bands.map((band) => (
        <Reaching key={band.reach.model} band={band} path={path} />
      ))}
      {places.toReversed().map((place) => (
        <Marked key={place.key} place={place} project={project} isChosen={place.key === chosen} />
      ))}
      <Names places={places} project={project} width={width} written={reaching.map(({ box }) => box)} />
      {reaching.map((label) => (
        <ReachNamed key={label.words} {...label} />
      ))}
    </svg>
  );
}

/** A band from how far a weapon reaches at least to how far at most, by some; a line where all say the same. */
function Reaching({
  band: { longitude, latitude, reach },
  path,
}: {
  readonly band: ReachBand;
  readonly path: GeoPath;
}) {
  const ring = (distance: number) =>
    path(geoCircle().center([longitude, latitude]).radius(angleOf(distance)).precision(2)()) ?? '';
  const inner = reach.from < reach.to ? ring(reach.from) : '';
  return (
    <path
      className="reach"
      fillRule="evenodd"
      d={ring(reach.to) + inner}
      data-flown={reach.basis === 'flown' ? '' : undefined}
    />
  );
}

/** What reaches so far, on its line; it leads to the newest test. */
const ReachNamed = ({ band, words, x, y }: ReachLabel) => (
  <RestsOn entry={band.entry} label={`${words}, tested last at ${band.place}`}>
    <text className="label reach-label" x={x} y={y} textAnchor="middle">
      {words}
    </text>
  </RestsOn>
);

/** Half the width of a mark: its area goes with the number of entries. */
const sizeOf = (count: number): number => 2.5 + Math.sqrt(count) * 1.6;

interface MarkedProps {
  readonly place: Place;
  readonly project: GeoProjection;
  readonly isChosen: boolean;
}

/** Encounters are a ring, tests a diamond in it; what else happened is a dot. */
function Marked({ place, project, isChosen }: MarkedProps) {
  const [x, y] = project([place.longitude, place.latitude]) ?? [];
  if (x === undefined || y === undefined) return null;
  const { encounters, tests } = place;
  const diamond = sizeOf(tests);
  return (
    <PlaceLink place={place} isChosen={isChosen} label={`${place.name}: ${countsOf(place)}`}>
      {encounters > 0 && <circle className="mark met" cx={x} cy={y} r={sizeOf(encounters) + 1} />}
      {tests > 0 && (
        <path
          className="mark tested"
          d={`M${x} ${y - diamond}l${diamond} ${diamond}l${-diamond} ${diamond}l${-diamond} ${-diamond}Z`}
        />
      )}
      {encounters + tests === 0 && (
        <circle className="mark other" cx={x} cy={y} r={sizeOf(place.entries.length) / 1.5} />
      )}
    </PlaceLink>
  );
}

function Names({
  places,
  project,
  width,
  written,
}: {
  readonly written: readonly Box[];
  readonly places: readonly Place[];
  readonly project: GeoProjection;
  readonly width: number;
}) {
  const wishes = places.slice(0, NAMED).flatMap((place) => {
    const [x, y] = project([place.longitude, place.latitude]) ?? [];
    if (x === undefined || y === undefined) return [];
    const off = sizeOf(Math.max(place.encounters, place.tests, 1)) + 1;
    return [{ key: place.key, x, y, off, width: place.name.length * LETTER }];
  });
  const names = new Map(places.map(({ key, name }) => [key, name]));
  return labelBoxes(wishes, width, written).map(({ key, x, y, anchor }) => (
    <text key={key} className="label" x={x} y={y} textAnchor={anchor}>
      {names.get(key)}
    </text>
  ));
}
