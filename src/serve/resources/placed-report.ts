import { z } from 'zod';
import { Report } from '../../record/index.js';
import { EntryId } from '../schemas/index.js';
import { pageOf } from './fields.js';

/** A report, and the entry that it is part of. */
export const PlacedReport = Report.extend({
  entry: EntryId.describe(
    'The entry that it is part of; a report that was rejected belongs to it without counting',
  ),
}).meta({ id: 'PlacedReport', description: 'What one passage of one document tells, and of which entry' });

export const PlacedReportPage = pageOf(PlacedReport).meta({
  id: 'PlacedReportPage',
  description: 'A page of reports, in the order in which they came into the ledger',
});

/** Where a page of reports begins. */
export const afterReport = z
  .string()
  .regex(/^\d{1,9}$/, 'is the "next" of the page before')
  .optional()
  .describe('Where the page before this one ended: its "next"');
