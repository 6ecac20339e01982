import { useAsked } from '../../ask/asked.js';
import { AnswerShown } from '../../pieces/answer/answer-shown.js';
import { Criteria } from '../../pieces/answer/criteria.js';
import { OwnForecast } from '../../pieces/answer/own-forecast.js';
import { Answered } from '../../pieces/answered.js';
import { useDossier } from '../../place/place.js';

/** What the program answers to a sentence: how it read it, how likely, and all that the number is made of. */
export function Asked({ question }: { readonly question: string }) {
  const view = useDossier();
  const asked = useAsked('ask', { ...view, question });
  return (
    <section aria-label={question}>
      <Answered asked={asked} lines={16}>
        {(answer) => (
          <>
            <h2 className="question">{answer.question.text}</h2>
            <AnswerShown answer={answer} beside={<Criteria question={answer.question} />} />
            <OwnForecast question={answer.question.text} />
          </>
        )}
      </Answered>
    </section>
  );
}
