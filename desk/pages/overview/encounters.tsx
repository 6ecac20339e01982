import type { MeetingScores, TimelineMark } from 'dragoman/client';
import { signed } from '../../../src/present/scale.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { VerdictBar } from '../../pieces/verdict-bar.js';
import { entryAt, pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { isAhead, newest, whenOf } from './encounter-words.js';

/** So many of the newest encounters are shown. */
const SHOWN = 9;

/** The newest encounters: what was proposed is outlined, what was held bears its verdicts. */
export function LatestEncounters() {
  const view = useDossier();
  const asked = useAsked('marks', { ...view, kind: ['encounter'] });
  const { data: verdicts } = useAsked('verdicts', view);
  const scores = new Map(verdicts?.rows.map((row) => [row.entry, row]));
  const all = (
    <PageLink to={`${pageOf(view.dossier, 'timeline')}?lane=encounters`}>All on the timeline</PageLink>
  );
  return (
    <Section title="Latest encounters, symbol to substance" aside={all}>
      <Answered asked={asked} lines={14}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="small">No encounter is reported.</p>
          ) : (
            <ol className="encounters">
              {newest(rows, SHOWN).map((mark) => (
                <EncounterRow
                  key={mark.id}
                  mark={mark}
                  scores={scores.get(mark.id)}
                  areJudged={verdicts !== undefined}
                />
              ))}
            </ol>
          )
        }
      </Answered>
    </Section>
  );
}

interface RowProps {
  readonly mark: TimelineMark;
  readonly scores: MeetingScores | undefined;
  /** Whether the verdicts are there yet. */
  readonly areJudged: boolean;
}

function EncounterRow({ mark, scores, areJudged }: RowProps) {
  const { dossier } = useDossier();
  const { id, title, sources } = mark;
  const told = sources === 0 ? 'not verified' : counted(sources, 'source');
  return (
    <li className={isAhead(mark) ? 'ahead' : undefined}>
      <div>
        <h3>
          <PageLink className="quiet" to={entryAt(dossier, id)}>
            {title}
          </PageLink>
        </h3>
        <p className="tiny">
          {whenOf(mark)}
          {' · '}
          <RestsOn entry={id} label={`${told}: ${title}`}>
            {told}
          </RestsOn>
        </p>
      </div>
      {isAhead(mark) ? <Outlined title={title} /> : scores && <Verdicts scores={scores} />}
      {!isAhead(mark) && !scores && areJudged && <p className="tiny">not held, or nobody vouches for it</p>}
    </li>
  );
}

/** Both verdicts, which are never mixed: as it was reported at the time, and as it turned out by what followed. */
function Verdicts({ scores: { asReported, turnedOut, title } }: { readonly scores: MeetingScores }) {
  const later = turnedOut.at(-1);
  return (
    <dl className="both-verdicts tiny">
      <Verdict name="as reported" verdict={asReported} of={`${title}, as reported`} />
      {later && (
        <Verdict
          name={later.over ? 'as it turned out' : 'as it turns out so far'}
          verdict={later}
          of={`${title}, by what followed`}
        />
      )}
    </dl>
  );
}

interface VerdictProps {
  readonly name: string;
  readonly verdict: MeetingScores['asReported'];
  readonly of: string;
}

function Verdict({ name, verdict: { score, low, high, word, sources }, of }: VerdictProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {score === null ? (
          'not known'
        ) : (
          <>
            <VerdictBar score={score} low={low ?? score} high={high ?? score} of={of} />{' '}
            <span title={word}>{signed(score)}</span>
            {sources <= FEW && ', few sources'}
          </>
        )}
      </dd>
    </div>
  );
}

/** Up to so many independent sources are few behind a verdict. */
const FEW = 2;

/** What has not happened is a hollow ring, as on the timeline. */
function Outlined({ title }: { readonly title: string }) {
  return (
    <svg
      className="outlined"
      viewBox="0 0 16 16"
      width={16}
      height={16}
      role="img"
      aria-label={`${title}: not held`}
    >
      <circle cx={8} cy={8} r={6} />
    </svg>
  );
}
