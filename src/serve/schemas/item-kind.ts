import { z } from 'zod';
import { ITEM_SCHEMAS, type ItemKind as Kind } from '../../record/index.js';

/** As the record names them, in its order. */
const kinds = ITEM_SCHEMAS.map(({ shape }) => shape.kind.value) as [Kind, ...Kind[]];

export const ItemKind = z.enum(kinds).meta({ id: 'ItemKind', description: 'The ten kinds of entry' });
