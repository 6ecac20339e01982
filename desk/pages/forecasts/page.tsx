import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function ForecastsPage() {
  return <PageHead title="Forecasts" />;
}
