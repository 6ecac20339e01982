import { useState } from 'react';
import { server } from '../../ask/server.js';
import type { Filters } from '../../pieces/marks/filters.js';
import { csvOf } from '../../pieces/picture/csv.js';
import { save } from '../../pieces/picture/save.js';
import { spanFields } from '../../pieces/time/asked-span.js';
import type { Span } from '../../pieces/time/span.js';
import { wordsOf } from '../../pieces/trouble.js';
import { useDossier } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';
import { marksIn, marksTable } from './marks-table.js';
import { pngOfScene, svgOfScene } from './picture-files.js';
import { usePalette } from './use-palette.js';
import type { View } from './view.js';

interface Props {
  readonly view: (width: number) => View;
  readonly scores: ReadonlyMap<string, number | null>;
  readonly filters: Filters;
  readonly whole: Span;
  /** What the picture is called. */
  readonly says: string;
  readonly isTable: boolean;
  readonly setTable: (isTable: boolean) => void;
}

/** Pixels of a picture that goes into a paper or onto a slide. */
const WIDTH = 1400;

/** What is shown, as a table, or as a file for other programs. */
export function TakeAway({ view, scores, filters, whole, says, isTable, setTable }: Props) {
  const palette = usePalette();
  const { dossier } = useDossier();
  const file = `${dossier}-timeline`;
  const picture = () => ({ view: view(WIDTH), palette, says });
  const table = () => {
    const { columns, span, knownBy } = view(WIDTH);
    return marksTable(marksIn(columns, span, knownBy), scores);
  };
  return (
    <div className="tools tiny take-away">
      <button type="button" className="plain" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {isTable ? 'Picture' : 'Table'}
      </button>
      <button type="button" className="plain" onClick={() => save(svgOfScene(picture()), `${file}.svg`)}>
        SVG
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => void pngOfScene(picture()).then((png) => save(png, `${file}.png`))}
      >
        PNG
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => save(new Blob([csvOf(table())], { type: 'text/csv' }), `${file}.csv`)}
      >
        CSV
      </button>
      <FromServer
        format="timelinejs"
        name="TimelineJS"
        file={`${file}.json`}
        {...{ filters, whole }}
        span={() => view(WIDTH).span}
      />
      <FromServer
        format="icalendar"
        name="iCalendar"
        file={`${file}.ics`}
        {...{ filters, whole }}
        span={() => view(WIDTH).span}
      />
    </div>
  );
}

interface FromServerProps {
  readonly format: 'timelinejs' | 'icalendar';
  readonly name: string;
  readonly file: string;
  readonly filters: Filters;
  readonly whole: Span;
  readonly span: () => Span;
}

/** A file that the server writes. It knows party, issue and period; the other filters stay at the desk, which is said. */
function FromServer({ format, name, file, filters, whole, span }: FromServerProps) {
  const view = useDossier();
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const { party, issue } = filters;
    const { from, to } = spanFields(span(), whole);
    try {
      const asked = {
        ...view,
        format,
        ...(party && { party }),
        ...(issue && { issue }),
        ...(from && { from }),
        ...(to && { to }),
      };
      // The address may name an issue that there is not: the server says so.
      const answer: unknown = await server.exportDossier(asked as Parameters<typeof server.exportDossier>[0]);
      // What is JSON comes as data, anything else as it was sent.
      save(answer instanceof Response ? await answer.blob() : new Blob([JSON.stringify(answer)]), file);
      if (filters.lanes.length > 0 || filters.source !== null || filters.confidence > 0)
        noticeBoard.say(
          `${name} holds every lane, source and confidence: the server narrows by party, issue and period alone.`,
        );
    } catch (thrown) {
      noticeBoard.say(wordsOf(thrown as Error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" className="plain" disabled={isBusy} onClick={() => void take()}>
      {name}
    </button>
  );
}
