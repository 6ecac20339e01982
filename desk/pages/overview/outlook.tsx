import type { Answer, OutlookCourse as OutlookCourseTold, Outlook as Told } from 'dragoman/client';
import { withDates } from '../../../src/present/forecast/dated.js';
import { useAsked } from '../../ask/asked.js';
import { Fan } from '../../pieces/answer/fan.js';
import { Answered } from '../../pieces/answered.js';
import { chance, interval } from '../../pieces/chance/words.js';
import { Section } from '../../pieces/section.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { pageOf, questionAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { Horizons } from './horizons.js';
import { LastChange } from './last-change.js';
import { OutlookCourse } from './outlook-course.js';

/** The question of the day: how likely, with its doubt, how that moved, and why. The chance is there before its line, which takes longer. */
export function Outlook() {
  const view = useDossier();
  const asked = useAsked('outlook', view);
  const all = <PageLink to={pageOf(view.dossier, 'forecasts')}>All forecasts</PageLink>;
  return (
    <Section title="The question of the day" aside={all}>
      <Answered asked={asked} lines={14}>
        {(told) =>
          told.answer ? <Shown told={told} answer={told.answer} /> : <p className="prose">{told.missing}</p>
        }
      </Answered>
    </Section>
  );
}

interface Props {
  readonly told: Told;
  readonly answer: Answer;
}

function Shown({ told: { inBook, horizons }, answer }: Props) {
  const view = useDossier();
  const course = useAsked('outlookCourse', view);
  const { question, probability, says } = answer;
  const page =
    inBook === null
      ? `${pageOf(view.dossier, 'forecasts')}?ask=${encodeURIComponent(question.text)}`
      : questionAt(view.dossier, inBook);
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
        {course.data?.change && <LastChange change={course.data.change} />}
        <p>{withDates(says)}</p>
        <p>
          <PageLink to={page}>What the number is made of</PageLink>
        </p>
      </div>
      <div>
        {course.data ? (
          <Line told={course.data} answer={answer} />
        ) : course.error ? (
          <Trouble thrown={course.error} again={() => void course.refetch()} />
        ) : (
          <div className="course">
            <Skeleton lines={11} />
          </div>
        )}
        <Horizons horizons={horizons} />
      </div>
    </div>
  );
}

/** The chance over the months before; where there is only one answer yet, how it grows up to the end of the window. */
function Line({ told, answer }: { readonly told: OutlookCourseTold; readonly answer: Answer }) {
  return told.course.length < 2 ? (
    <Fan answer={answer} />
  ) : (
    <OutlookCourse told={told} file={answer.question.id} />
  );
}
