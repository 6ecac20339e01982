import { z } from 'zod';

export const ItemKind = z
  .enum([
    'encounter',
    'commitment',
    'position',
    'obstacle',
    'assessment',
    'statement',
    'capability',
    'alignment',
    'pause',
    'precedent',
  ])
  .meta({ id: 'ItemKind', description: 'The ten kinds of entry' });
