import './chance.css';

interface Props {
  /** How far it moves the log-odds. */
  readonly moved: number;
  /** The most that any of its neighbours moves, which reaches the end. */
  readonly most: number;
}

const [WIDE, HIGH] = [160, 16] as const;

/** Which way something moves an answer: an outlined bar from a middle line, to the left where it speaks against. The figure beside it says the same. */
export function SwayBar({ moved, most }: Props) {
  const length = most === 0 ? 0 : (Math.abs(moved) / most) * (WIDE / 2 - 2);
  return (
    <svg
      className="chance-sway"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      width={WIDE}
      height={HIGH}
      aria-hidden="true"
    >
      <line x1={WIDE / 2} x2={WIDE / 2} y1={0} y2={HIGH} className="middle" />
      {length >= 0.5 && (
        <rect
          x={moved < 0 ? WIDE / 2 - length : WIDE / 2}
          y={3.5}
          width={length}
          height={9}
          className="sway"
        />
      )}
    </svg>
  );
}
