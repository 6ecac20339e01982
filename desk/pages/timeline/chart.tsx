import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../pieces/marks/sentence.js';
import { useWidth } from '../../pieces/picture/use-width.js';
import { moved, type Span, showing, zoomed } from '../../pieces/time/span.js';
import type { SpanKept } from '../../pieces/time/span-kept.js';
import { useKeys } from '../../shell/keys.js';
import { listenToGestures } from './gestures.js';
import { markAt } from './hit.js';
import { ENDING_WORDS } from './promise-course.js';
import { useStage } from './stage.js';
import { Tip } from './tip.js';
import type { View } from './view.js';
import { type Step, stepFrom } from './walk.js';

interface Props {
  /** What is drawn, apart from what one points at and how wide the window is. */
  readonly scene: Pick<View, 'columns' | 'layout' | 'bands' | 'chance' | 'knownBy'>;
  readonly scores: ReadonlyMap<string, number | null>;
  readonly whole: Span;
  readonly kept: SpanKept;
  /** The entry whose words are shown. */
  readonly selected: string | null;
  readonly open: (id: string) => void;
  readonly openForecast: () => void;
  /** When the data was there, on the clock of `performance`. */
  readonly since: number;
}

/** The timeline on a canvas: to be dragged, zoomed, and walked through with keys; each mark leads to its words. */
export function Chart({ scene, scores, whole, kept, selected, open, openForecast, since }: Props) {
  const help = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [id, setId] = useState<string | null>(null);
  const placeOf = (one: string | null) => (one === null ? -1 : (scene.columns.placeOf.get(one) ?? -1));
  const pointed = placeOf(id);
  const view = () => ({ ...scene, width, pointed, selected: placeOf(selected), span: kept.now() });
  const point = (place: number) => setId(scene.columns.marks[place]?.id ?? null);
  useStage(canvas, view, kept, since);
  useGestures(frame, { view, kept, whole, point, open, openForecast });
  useZoomKeys(kept, whole, scene.columns.at[pointed]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (heard(event, { view: view(), kept, whole, point, open })) event.preventDefault();
  };
  const mark = scene.columns.marks[pointed];
  const ending = scene.columns.courses[pointed]?.ending;
  const sentence = mark ? sentenceOf(mark, scores.get(mark.id), ending && ENDING_WORDS[ending]) : '';
  return (
    <div
      ref={frame}
      className="timeline-chart"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked through with keys
      tabIndex={0}
      aria-label="Timeline"
      aria-describedby={help}
      onKeyDown={onKeyDown}
      data-pointed={mark ? '' : undefined}
    >
      <canvas ref={canvas} />
      {mark && (
        <Tip
          view={view()}
          place={pointed}
          title={mark.title}
          says={sentence.slice(mark.title.length)}
          kept={kept}
        />
      )}
      <p id={help} className="hidden">
        Arrows go from mark to mark, with Shift they move time; plus and minus zoom, Home shows all, Enter
        opens the words.
      </p>
      <p className="hidden" aria-live="polite">
        {sentence}
      </p>
    </div>
  );
}

interface Doing {
  readonly view: View;
  readonly kept: SpanKept;
  readonly whole: Span;
  readonly point: (place: number) => void;
  readonly open: (id: string) => void;
  readonly openForecast: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Shares of the span by which Shift and an arrow move it; how much nearer a key leads. */
const PAN: Readonly<Record<string, number>> = { ArrowLeft: -0.25, ArrowRight: 0.25 };
const NEARER = 1.6;

/** What a key does while the timeline has the focus. Returns whether it did something. */
function heard(
  { key, shiftKey }: KeyboardEvent,
  { view, kept, whole, point, open }: Omit<Doing, 'openForecast'>,
): boolean {
  const { pointed, columns, span } = view;
  const pan = PAN[key];
  const step = STEPS[key];
  if (key === 'Home') kept.become(whole);
  else if (shiftKey && pan) kept.become(moved(span, pan * (span.to - span.from), whole));
  else if (step) {
    const next = stepFrom(view, pointed, step);
    point(next);
    kept.become(showing(span, columns.at[next] ?? span.from, whole));
  } else if (key === 'Enter' && pointed !== -1) open(columns.marks[pointed]?.id ?? '');
  else if (key === 'Escape' && pointed !== -1) point(-1);
  else return false;
  return true;
}

/** Keys that lead nearer and farther: around the mark that one points at, else around the middle. */
function useZoomKeys(kept: SpanKept, whole: Span, pointed: number | undefined): void {
  const zoom = (factor: number) => {
    const { from, to } = kept.now();
    kept.become(zoomed({ from, to }, factor, pointed ?? (from + to) / 2, whole));
  };
  useKeys([
    { keys: '+', does: 'Nearer', run: () => zoom(NEARER) },
    { keys: '-', does: 'Farther', run: () => zoom(1 / NEARER) },
  ]);
}

function useGestures(
  frame: { readonly current: HTMLElement | null },
  doing: Omit<Doing, 'view'> & { readonly view: () => View },
): void {
  const newest = useRef(doing);
  newest.current = doing;
  const { kept, whole } = doing;
  useLayoutEffect(() => {
    if (!frame.current) return;
    const at = (x: number, y: number) => markAt(newest.current.view(), x, y);
    return listenToGestures(frame.current, {
      kept,
      whole,
      width: () => newest.current.view().width,
      press: (x, y) => {
        const { chance } = newest.current.view().layout;
        if (chance && y > chance.top && y < chance.bottom) return newest.current.openForecast();
        const mark = newest.current.view().columns.marks[at(x, y)];
        if (mark) newest.current.open(mark.id);
      },
      over: (x, y) => newest.current.point(at(x, y)),
      out: () => newest.current.point(-1),
    });
  }, [frame, kept, whole]);
}
