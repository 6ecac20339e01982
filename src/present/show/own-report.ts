import type { Report, ReportedIn } from '../../record/index.js';

/** The report that tells an entry most plainly: the row that it is the fact of, else another row, else the first document. */
export function ownReport<R extends { readonly document: Pick<ReportedIn, 'row'> }>({
  reports,
}: {
  readonly reports: readonly R[];
}): R | undefined {
  const rows = reports.filter(({ document }) => document.row !== undefined);
  return (
    rows.find(({ document: { row } }) => row?.fact === `${row?.table}/${row?.id}`) ?? rows[0] ?? reports[0]
  );
}

/** What a report says: the sentence of its row, else the words of its passage. */
export const saysOf = (report: Report | undefined): string =>
  report?.document.row?.says ?? report?.item.evidence[0]?.quote ?? '';
