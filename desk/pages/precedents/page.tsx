import './precedents.css';
import type { ComparedCase, PrecedentReport } from 'dragoman/client';
import { actorInProse, actorName, capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { PageHead } from '../../pieces/page-head.js';
import { usePhone } from '../../pieces/use-phone.js';
import { useDossier, useQuery } from '../../place/place.js';
import { CaseChoice, Chooser, OrderChoice } from './chooser.js';
import { Comparison } from './comparison.js';
import { chosenOf, heldUp, inOrder, nearnessInWords, orderNamed } from './nearness.js';
import { OneCase } from './one-case.js';

/** Earlier cases that are held up as lessons, beside the case at hand. */
export function PrecedentsPage() {
  const view = useDossier();
  const [query] = useQuery();
  const about = query.get('about') ?? undefined;
  const asked = useAsked('precedents', { ...view, about }, { keep: true });
  return (
    <Answered asked={asked} lines={14}>
      {(report) => (report.cases.length === 0 ? <NoCase /> : <Shown report={report} />)}
    </Answered>
  );
}

const NoCase = () => (
  <PageHead
    title="Precedents"
    lede="No report found that holds up an earlier case. As soon as a document says that this is like Libya, or must not end like Libya, that case stands here beside this one."
  />
);

function Shown({ report }: { readonly report: PrecedentReport }) {
  const [query] = useQuery();
  const isPhone = usePhone();
  const order = orderNamed(query.get('sort'));
  const cases = inOrder(report.cases, order);
  const { chosen, unknown } = chosenOf(cases, query.getAll('case'));
  const [first] = chosen;
  return (
    <>
      <PageHead
        title={titleOf(report)}
        lede={<Lede report={report} />}
        tools={
          <>
            {isPhone && first && <CaseChoice cases={cases} one={first} />}
            <OrderChoice order={order} />
          </>
        }
      />
      {unknown.length > 0 && (
        <p className="complaint" role="status">
          No case in this dossier is called {unknown.map((name) => `“${name}”`).join(', ')}.
        </p>
      )}
      {isPhone && first ? (
        <OneCase report={report} one={first} />
      ) : (
        <>
          <Chooser cases={cases} chosen={chosen} />
          <Comparison report={report} chosen={chosen} />
        </>
      )}
      <Notes report={report} />
    </>
  );
}

const titleOf = ({ about }: PrecedentReport): string =>
  about === null ? 'Precedents' : `Precedents beside ${actorName(about.side)}`;

/** Which case is held up most, and which is most like here. */
function Lede({ report: { cases, about } }: { readonly report: PrecedentReport }) {
  const [held] = inOrder(cases, 'held');
  const [near] = inOrder(cases, 'near');
  if (!held || !near) return null;
  const most = `${capital(held.name)} is held up most often, ${counted(heldUp(held), 'time')}`;
  if (about === null)
    return (
      <>{most}. Whose conduct the cases are to inform is not told, so that nothing can be laid beside them.</>
    );
  return (
    <>{near === held ? `${most}, and is most like here` : `${most}; most like here is ${nearest(near)}`}.</>
  );
}

const nearest = (one: ComparedCase): string => `${capital(one.name)}, ${nearnessInWords(one)}`;

/** What the comparison cannot tell. */
function Notes({ report: { about, leftOut } }: { readonly report: PrecedentReport }) {
  return (
    <div className="small prose notes">
      <p>
        “4 of 5 alike”: of five features that the case and the process both tell plainly, four are the same.
        It is a count and no verdict. What is not told is not “no”, and what followed need not have come
        because of what was given up.
      </p>
      {about?.from === 'promises' && (
        <p>
          No precedent names whom it is for; {actorInProse(about.side)} promised most to give something up.
        </p>
      )}
      {leftOut.length > 0 && (
        <p>{counted(leftOut.length, 'precedent')} on rows that nobody has checked left out.</p>
      )}
    </div>
  );
}
