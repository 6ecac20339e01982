import { coordinatesOf } from '../../language/coordinates.js';
import type { Entry } from '../../record/index.js';
import { columnsOf } from './columns.js';
import { jsonPieces } from './json-pieces.js';
import type { ExportView } from './view.js';

/**
 * The entries that name a place as GeoJSON (RFC 7946), a feature a line. A city of the gazetteer is a point; a place that is none, or that it
 * does not know, has a null geometry, which the format calls unlocated. Properties are the columns of the table of its kind.
 */
export function geojsonOf({ dossier, asOf, entries }: ExportView): Generator<string> {
  const head = { type: 'FeatureCollection', name: dossier.title, ...(asOf && { asOf }) };
  return jsonPieces(head, 'features', features(entries));
}

function* features(entries: readonly Entry[]): Generator<object> {
  for (const entry of entries) {
    const place = entry.slots.kind === 'encounter' ? entry.slots.where : null;
    if (place !== null) yield feature(entry, place);
  }
}

function feature(entry: Entry, place: string): object {
  const point = coordinatesOf(place);
  return {
    type: 'Feature',
    id: entry.id,
    geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: Object.fromEntries(columnsOf(entry.slots.kind).map(({ name, cell }) => [name, cell(entry)])),
  };
}
