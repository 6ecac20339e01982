import './forecasts.css';
import { PageHead } from '../../pieces/page-head.js';
import { useQuery } from '../../place/place.js';
import { AskForm } from './ask-form.js';
import { Asked } from './asked.js';
import { Book } from './book.js';
import { Worth } from './worth.js';

/** How likely things are, who says so, and what such words were worth. */
export function ForecastsPage() {
  const [query] = useQuery();
  const asked = query.get('ask');
  return (
    <>
      <PageHead
        title="Forecasts"
        lede="Ask how likely something is, write down how likely you hold it, and see what such words were worth."
      />
      <AskForm key={asked} asked={asked ?? ''} />
      {asked !== null && asked !== '' && <Asked question={asked} />}
      <Book />
      <Worth />
    </>
  );
}
