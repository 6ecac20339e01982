import { z } from 'zod';

/** A moment in UTC to the millisecond, as `Date.prototype.toISOString` writes it. Such strings order as the moments do. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a moment is UTC, such as 2026-11-22T13:26:43.000Z')
  .meta({ id: 'Instant', description: 'A moment in UTC to the millisecond, ISO 8601' });
export type Instant = z.infer<typeof Instant>;
