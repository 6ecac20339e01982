import { z } from 'zod';
import { Capability, Day, Edtf, Encounter } from '../../record/index.js';
import { ItemKind } from './item-kind.js';
import { EntryId } from './names.js';

const kilometres = z.number().positive();

const Reach = z
  .object({
    model: z.string(),
    from: kilometres,
    to: kilometres,
    basis: z
      .enum(['estimated', 'flown'])
      .describe('Estimated by somebody, or only how far one was seen to fly: it may reach farther then'),
    sources: z.array(z.string()),
    note: z.string(),
  })
  .meta({ id: 'Reach', description: 'How far a missile reaches, in kilometres' });

const PlacedEntry = z
  .object({
    entry: EntryId,
    kind: ItemKind,
    title: z.string(),
    date: Edtf.nullable(),
    first: Day.nullable(),
    name: z.string().describe('The place as the entry calls it'),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    exact: z.enum(['city', 'site']).describe('The point of a city, or of a site'),
    status: Encounter.shape.status.exactOptional(),
    level: Encounter.shape.level.exactOptional(),
    change: Capability.shape.change.exactOptional(),
    system: Capability.shape.system.exactOptional(),
    models: z.array(z.string()).describe('The weapons that the row of a table names'),
    result: z.string().nullable().describe('What came of it, in the words of the row'),
    reaches: z.array(Reach).describe('How far those weapons reach of which a source says so'),
  })
  .meta({ id: 'PlacedEntry', description: 'An entry at a place, as a map draws it' });

/** What of a dossier has a place. */
export const PlaceSheet = z
  .object({
    rows: z.array(PlacedEntry).describe('In the order of their days; an entry of two places stands twice'),
    unplaced: z
      .array(z.object({ name: z.string(), entries: z.int().min(1) }))
      .describe('Places without a point, such as regions and seas, the most named first'),
  })
  .meta({ id: 'PlaceSheet', description: 'What of a dossier has a place' });
