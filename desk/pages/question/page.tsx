import './question.css';
import type { QuestionHistory } from 'dragoman/client';
import { onDate, sayDate } from '../../../src/present/dates.js';
import { ownWords } from '../../../src/present/forecast/own-words.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { AnswerShown } from '../../pieces/answer/answer-shown.js';
import { Criteria } from '../../pieces/answer/criteria.js';
import { OwnForecast } from '../../pieces/answer/own-forecast.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { Section } from '../../pieces/section.js';
import { Trouble } from '../../pieces/trouble.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useName } from '../../place/place.js';
import { History } from './history.js';
import { Resolve } from './resolve.js';
import { Said } from './said.js';

/** A question of the book: what decides it, who held it how likely when and why, and what the program makes of it now. */
export function QuestionPage() {
  const view = useDossier();
  const question = useName('question');
  const asked = useAsked('question', { ...view, question });
  if (asked.error && !asked.data)
    return (
      <>
        <PageHead title="A question" lede={question} />
        <Trouble thrown={asked.error} again={() => void asked.refetch()} />
        <p>
          <PageLink to={pageOf(view.dossier, 'forecasts')}>All questions</PageLink>
        </p>
      </>
    );
  return (
    <Answered asked={asked} lines={14}>
      {(line) => (
        <>
          <PageHead title={line.entry.question.text} lede={<State line={line} />} />
          <Decisive passages={line.passages} />
          <History line={line} />
          <Section title="What decides it">
            <Criteria question={line.entry.question} />
          </Section>
          {line.state === 'open' && <OwnForecast question={question} />}
          <Said line={line} />
          {line.state === 'open' && <ProgramNow question={question} />}
          <Resolve line={line} />
        </>
      )}
    </Answered>
  );
}

/** Open, overdue, or how it came out and on whose words. */
function State({ line: { entry, state } }: { readonly line: QuestionHistory }) {
  const { question, resolution } = entry;
  if (!resolution)
    return state === 'open'
      ? `Open until ${sayDate(question.to)}.`
      : `Overdue: its window ended ${onDate(question.to)}, and nobody has said what came of it.`;
  const { outcome, day, because, by } = resolution;
  return (
    <>
      Resolved: {outcome}
      {day !== null && `, ${onDate(day)}`}
      {because !== null && ` (${by}: ${because})`}.
    </>
  );
}

/** The words of the record that decided it. */
function Decisive({ passages }: Pick<QuestionHistory, 'passages'>) {
  return passages.map(({ item, quote, source }) => (
    <blockquote key={item} className="prose decisive">
      <mark>{ownWords(quote)}</mark> <RestsOn entry={item}>{source}</RestsOn>
    </blockquote>
  ));
}

/** What the program answers today, with all that the number is made of. */
function ProgramNow({ question }: { readonly question: string }) {
  const view = useDossier();
  const asked = useAsked('ask', { ...view, question });
  return (
    <Section title="What the program makes of it now">
      <Answered asked={asked} lines={12}>
        {(answer) => <AnswerShown answer={answer} />}
      </Answered>
    </Section>
  );
}
