import './strip.css';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { useWidth } from '../picture/use-width.js';
import { dayAt } from './day-number.js';
import { grabbed, type Held, heldAt } from './grab.js';
import { heightsOf } from './heights.js';
import { type Span, within } from './span.js';
import type { SpanKept } from './span-kept.js';
import { ticksOf } from './ticks.js';
import { useSpan } from './use-span.js';

interface Props {
  /** Moments, in any order: how many there are at which time is drawn as heights. */
  readonly at: Float64Array;
  readonly whole: Span;
  readonly kept: SpanKept;
}

const HEIGHT = 48;
const FOOT = 16;
/** Days by which a handle moves at one key: a month; with Shift a year. */
const STEP = { month: 30, year: 365 };

/** All of the time in a strip, and the part that one looks at: drag to choose another, its ends to make it longer or shorter. */
export function Strip({ at, whole, kept }: Props) {
  const [frame, width] = useWidth<SVGSVGElement>(800);
  const span = useSpan(kept);
  const x = (moment: number) => ((moment - whole.from) / (whole.to - whole.from)) * width;
  const drag = useDrag(kept, whole);
  const heights = useMemo(() => heightsOf(at, whole, width, HEIGHT - FOOT), [at, whole, width]);
  const [left, right] = [x(span.from), x(span.to)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg
      ref={frame}
      className="strip"
      height={HEIGHT}
      viewBox={`0 0 ${Math.max(1, width)} ${HEIGHT}`}
      role="group"
      aria-label="Period shown"
      {...drag}
    >
      <path className="heights" d={heights} />
      <rect className="outside" x={0} width={Math.max(0, left)} height={HEIGHT - FOOT} />
      <rect className="outside" x={right} width={Math.max(0, width - right)} height={HEIGHT - FOOT} />
      <line className="hairline" x1={0} x2={width} y1={HEIGHT - FOOT + 0.5} y2={HEIGHT - FOOT + 0.5} />
      {ticksOf(whole, width).fine.map(({ at: moment, label }) =>
        x(moment) < -1 || x(moment) > width - 28 ? null : (
          <text key={label} x={x(moment) + 2} y={HEIGHT - 3}>
            {label}
          </text>
        ),
      )}
      <rect
        className="frame"
        x={left + 0.5}
        y={0.5}
        width={Math.max(2, right - left - 1)}
        height={HEIGHT - FOOT - 1}
      />
      <Handle name="Beginning" x={left} moment={span.from} {...{ whole, kept }} right={width} end="from" />
      <Handle name="End" x={right} moment={span.to} {...{ whole, kept }} right={width} end="to" />
    </svg>
  );
}

interface HandleProps {
  readonly name: string;
  readonly x: number;
  readonly moment: number;
  readonly whole: Span;
  readonly kept: SpanKept;
  readonly end: 'from' | 'to';
  /** The right edge. */
  readonly right: number;
}

/** An end of the period, which keys move as well: by a month, with Shift by a year. */
function Handle({ name, x, moment, whole, kept, end, right }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ['ArrowRight', 'ArrowUp'].includes(event.key)
      ? 1
      : ['ArrowLeft', 'ArrowDown'].includes(event.key)
        ? -1
        : 0;
    if (way === 0) return;
    event.preventDefault();
    const next = { ...kept.now(), [end]: moment + way * (event.shiftKey ? STEP.year : STEP.month) };
    if (next.to > next.from) kept.become(within(next, whole));
  };
  const day = dayAt(end === 'to' ? moment - 1 : moment);
  return (
    <rect
      className="handle"
      x={end === 'from' ? Math.max(0, x - 5) : Math.min(right - 5, x)}
      y={6}
      width={5}
      height={HEIGHT - FOOT - 12}
      rx={2}
      tabIndex={0}
      role="slider"
      aria-label={name}
      aria-valuemin={Math.floor(whole.from)}
      aria-valuemax={Math.ceil(whole.to)}
      aria-valuenow={Math.round(moment)}
      aria-valuetext={sayDate(day)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Dragging with a mouse, a pen or a finger. */
function useDrag(kept: SpanKept, whole: Span) {
  const held = useRef<Held | null>(null);
  const momentOf = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return {
      moment: whole.from + ((event.clientX - left) / width) * (whole.to - whole.from),
      perPixel: (whole.to - whole.from) / width,
    };
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const { moment, perPixel } = momentOf(event);
      held.current = heldAt(kept.now(), moment, perPixel);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (held.current) kept.become(grabbed(held.current, momentOf(event).moment, whole));
    },
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}
