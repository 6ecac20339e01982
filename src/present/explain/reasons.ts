import type { CitedPassage, MeetingReason, MeetingVerdict } from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { beside } from '../ledger/beside.js';
import type { Pen } from '../pen.js';
import { saidOn } from '../said-on.js';
import { signed } from '../scale.js';

/** Columns of the points of a reason. */
const POINTS = 5;
/** Passages of a reason that people see; programs see all that are kept. */
const SHOWN = 2;
/** Longest passage that is shown, in characters, and outlets named. */
const PASSAGE = 220;
const OUTLETS = 3;

/** The reasons of a verdict, the weightiest first, each with points, passages and sources; then their sum. */
export function reasonRows({ reasons }: MeetingVerdict, pen: Pen): string[] {
  if (reasons.length === 0) return pen.put('No reason is known, for symbol or for substance.');
  const weightiest = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return [
    ...weightiest.flatMap((reason) => rows(reason, pen)),
    '',
    ...beside(signed(sum), POINTS + 1, ['sum'], pen),
  ];
}

function rows({ says, points, passages }: MeetingReason, pen: Pen): string[] {
  const inner = pen.narrower(pen.columns - POINTS - 1);
  const hidden = passages.length - SHOWN;
  return beside(
    signed(points),
    POINTS + 1,
    [
      ...inner.put(says, 0, 2, points < 0 ? 'symbol' : 'substance'),
      ...passages.slice(0, SHOWN).flatMap((passage) => passageRows(passage, inner)),
      ...(hidden > 0 ? inner.put(`and ${hidden} more with --json`, 0, 2, 'faint') : []),
    ],
    pen,
  );
}

function passageRows(passage: CitedPassage, pen: Pen): string[] {
  const { quote, outlets, title, item } = passage;
  const more = outlets.length - OUTLETS;
  const voices = [...outlets.slice(0, OUTLETS), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    ...pen.put(quoted(clip(quote, PASSAGE)), 0, 1),
    ...pen.put([saidOn(passage), voices || title, item].filter(Boolean).join(' · '), 1, 3, 'faint'),
  ];
}
