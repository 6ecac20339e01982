import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { Answered } from '../../pieces/answered.js';
import { ChanceBar } from '../../pieces/chance/chance-bar.js';
import { ChanceChart } from '../../pieces/chance/chance-chart.js';
import { chance, chanceWithin, interval } from '../../pieces/chance/words.js';
import { Section } from '../../pieces/section.js';
import { pageOf, questionAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { type OutlookTold, useOutlook } from './outlook-asked.js';

/** The question of the day: how likely, with its doubt, how that moved, and why. */
export function Outlook() {
  const { dossier } = useDossier();
  const asked = useOutlook();
  const all = <PageLink to={pageOf(dossier, 'forecasts')}>All forecasts</PageLink>;
  return (
    <Section title="The question of the day" aside={all}>
      <Answered asked={asked} lines={14}>
        {(told) => (told.answer ? <Told told={told} answer={told.answer} /> : <p>{told.missing}</p>)}
      </Answered>
    </Section>
  );
}

interface Props {
  readonly told: OutlookTold;
  readonly answer: NonNullable<OutlookTold['answer']>;
}

function Told({ told, answer }: Props) {
  const { dossier } = useDossier();
  const { question, probability, says } = answer;
  const page =
    told.inBook === null
      ? `${pageOf(dossier, 'forecasts')}?ask=${encodeURIComponent(question.text)}`
      : questionAt(dossier, told.inBook);
  return (
    <div className="outlook">
      <div>
        <h3>
          <PageLink className="quiet" to={page}>
            {question.text}
          </PageLink>
        </h3>
        <p className="chance-now">
          <PageLink className="quiet" to={page}>
            {chance(probability)}
          </PageLink>{' '}
          <span className="doubt" title="Nine in ten such answers lie between these.">
            ({interval(answer.interval)})
          </span>
        </p>
        <LastChange told={told} />
        <p className="outlook-says">{withDates(says)}</p>
        <p>
          <PageLink to={page}>What it is made of</PageLink>
        </p>
      </div>
      <div>
        <Course told={told} answer={answer} />
        <Horizons horizons={told.horizons} />
      </div>
    </div>
  );
}

/** From where to where it moved last, and what moved it. */
function LastChange({ told: { change } }: { readonly told: OutlookTold }) {
  if (!change) return null;
  const { from, to, moved } = change;
  const way = to.probability > from.probability ? 'Up' : 'Down';
  const why = moved.map(({ name }) => name);
  return (
    <p>
      <strong>
        {way} from {chance(from.probability)} on {sayDate(from.day)}
      </strong>
      {why.length > 0 && `: ${why.join('; ')}`}.
    </p>
  );
}

/** How likely the same was, asked on days before. */
function Course({ told: { course, events }, answer }: Props) {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || first === last) return null;
  const line = {
    name: 'the program',
    look: 'program' as const,
    isStepped: false,
    points: course.map(({ day, probability, interval: [low, high] }) => ({
      day,
      probability,
      interval: [low, high] as const,
    })),
  };
  const says = `The same question asked at the beginning of each month: from ${chanceWithin(first.probability, first.interval)} on ${sayDate(first.day)} to ${chanceWithin(last.probability, last.interval)} on ${sayDate(last.day)}. The band holds nine in ten such answers.`;
  return (
    <ChanceChart
      lines={[line]}
      events={events}
      from={first.day}
      to={last.day}
      says={says}
      file={answer.question.id}
    />
  );
}

function Horizons({ horizons }: Pick<OutlookTold, 'horizons'>) {
  if (horizons.length === 0) return null;
  const top = Math.max(...horizons.map((one) => one.interval[1]));
  return (
    <dl className="horizons">
      {horizons.map(({ months, to, probability, interval: ends }) => (
        <div key={months}>
          <dt>within {months === 1 ? 'a month' : `${months} months`}</dt>
          <dd>
            {chanceWithin(probability, ends)}
            <ChanceBar probability={probability} interval={ends} top={top} of={`By ${sayDate(to)}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
