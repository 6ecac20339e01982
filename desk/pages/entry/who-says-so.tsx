import type { Entry } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { ReportShown } from '../../evidence/report-shown.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { corroborating } from './corroboration.js';

/** Reports that are shown at once; a summit may have a thousand. */
const SHOWN = 25;

/** Each independent source with the day from which it tells of it, then every report with its words. */
export function WhoSaysSo({ entry: { reports } }: { readonly entry: Entry }) {
  const sources = corroborating(reports);
  const rest = reports.slice(SHOWN);
  return (
    <Section title="Who says so">
      {sources.length > 1 && (
        <ul className="sources small">
          {sources.map(({ outlet, since, reports: count }) => (
            <li key={outlet}>
              <strong>{outlet}</strong> since {sayDate(since)}
              {count > 1 && `, ${counted(count, 'report')}`}
            </li>
          ))}
        </ul>
      )}
      <Reports reports={reports.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more report')}</summary>
          <Reports reports={rest} />
        </details>
      )}
    </Section>
  );
}

function Reports({ reports }: Pick<Entry, 'reports'>) {
  return (
    <ol className="rows prose">
      {reports.map((report) => (
        <li key={report.item.id}>
          <ReportShown report={report} />
        </li>
      ))}
    </ol>
  );
}
