import type { ExplainedMeeting, MeetingReason, MeetingVerdict } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { scoreWord, signed } from '../../../src/present/scale.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { VerdictBar } from '../../pieces/verdict-bar.js';
import { useDossier } from '../../place/place.js';
import { VerdictMoved } from './verdict-moved.js';

/** Symbol or substance of a meeting: as reported, and as it turned out, each a sum of signed reasons with their words. */
export function Verdict({ id }: { readonly id: string }) {
  const view = useDossier();
  const asked = useAsked('explain', { ...view, q: id });
  return (
    <Section title="Symbol or substance">
      <Answered asked={asked} lines={10}>
        {(told) => (told.page === 'meeting' ? <Both told={told} /> : <p>Nobody has told enough to say.</p>)}
      </Answered>
    </Section>
  );
}

function Both({ told }: { readonly told: ExplainedMeeting }) {
  const [half, full] = told.turnedOut;
  const outcome = (verdict: typeof half) =>
    verdict.over ? `${verdict.months} months later` : `So far, until ${sayDate(verdict.until)}`;
  return (
    <>
      <div className="verdicts">
        <OneVerdict title="As reported" verdict={told.asReported} />
        <OneVerdict title={outcome(half)} verdict={half} />
        <OneVerdict title={outcome(full)} verdict={full} />
      </div>
      {told.moved.length > 2 && <VerdictMoved told={told} />}
      {told.leftOut > 0 && (
        <p className="tiny">{counted(told.leftOut, 'report')} left out, because nobody has verified them.</p>
      )}
    </>
  );
}

function OneVerdict({ title, verdict }: { readonly title: string; readonly verdict: MeetingVerdict }) {
  const { score, low, high, sources, reasons, missing } = verdict;
  return (
    <div className="verdict">
      <h3>{title}</h3>
      {score === null ? (
        <p className="small">Not known</p>
      ) : (
        <p>
          <VerdictBar score={score} low={low ?? score} high={high ?? score} of={title} />
          <span className="small">
            <strong>{signed(score)}</strong> {scoreWord(score)}, {signed(low ?? score)} to{' '}
            {signed(high ?? score)} on {counted(sources, 'source')}
          </span>
        </p>
      )}
      <ul className="reasons">
        {reasons.map((reason) => (
          <Reason key={reason.mark} reason={reason} />
        ))}
      </ul>
      {missing.map((sentence) => (
        <p key={sentence} className="tiny">
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** What a reason says leads to its first passage; further ones are numbered behind it. */
function Reason({ reason: { says, points, passages } }: { readonly reason: MeetingReason }) {
  const [first, ...more] = passages;
  return (
    <li>
      <span className="points">{signed(points)}</span>
      <span>
        {first ? <RestsOn entry={first.item}>{says}</RestsOn> : says}
        {more.map(({ item }, index) => (
          <RestsOn key={item} entry={item} className="further tiny">
            {index + 2}
            <span className="hidden"> of the passages for: {says}</span>
          </RestsOn>
        ))}
      </span>
    </li>
  );
}
