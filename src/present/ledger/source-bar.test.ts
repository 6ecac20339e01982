import { expect, it } from 'vitest';
import { sourceBar } from './source-bar.js';

it('shows how many sources there are, and where there are more than fit', () =>
  expect([1, 3, 8, 9, 400].map(sourceBar)).toEqual(['▪', '▪▪▪', '▪▪▪▪▪▪▪▪', '▪▪▪▪▪▪▪▪+', '▪▪▪▪▪▪▪▪+']));
