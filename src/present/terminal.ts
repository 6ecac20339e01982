import { clip, quoted } from './clip.js';
import { asText, type Pen, penFor, type TerminalOptions } from './pen.js';
import { CELLS, dots, needle, signed } from './scale.js';
import type {
  Brief,
  BriefEntry,
  EncounterEntry,
  Ground,
  LineEntry,
  PromiseEntry,
  Reference,
  Section,
} from './view.js';

export type { TerminalOptions } from './pen.js';

/** Longest passage that the list of passages prints. */
const PASSAGE = 400;

const cites = (refs: readonly number[]): string => refs.map((number) => `[${number}]`).join('');
const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** Symbol on the left, substance on the right, the fill from the middle to the score. */
function bar(score: number | null, { ink }: Pen): string {
  const cells = [...needle(score)];
  const middle = Math.floor(CELLS / 2);
  const left = ink(cells.slice(0, middle).join(''), 'symbol');
  const right = ink(cells.slice(middle + 1).join(''), 'substance');
  return `symbol ${left}${cells[middle]}${right} substance`;
}

function grounds(list: readonly Ground[], { put }: Pen): string[] {
  return list.flatMap(({ says, points, refs }) =>
    put(`${signed(points).padStart(3)} ${says} ${cites(refs)}`, 4, 8),
  );
}

function encounter(
  { who, when, where, status, level, outcome, verdict, refs }: EncounterEntry,
  p: Pen,
): string[] {
  const head = [
    ...p.put(joined(when ?? 'date not told', where, level), 0, 2, 'bold'),
    ...p.put(who, 2, 4),
    ...p.put(`${status}${outcome && `; ${outcome}`}. ${cites(refs)}`, 2, 4),
  ];
  if (!verdict) return head;
  if (verdict.score === null)
    return [...head, ...p.put(`Symbol or substance: ${verdict.label}.`, 2, 4, 'faint')];
  return [
    ...head,
    `  ${bar(verdict.score, p)}`,
    ...p.put(verdict.label, 2, 4),
    ...grounds(verdict.grounds, p),
  ];
}

function promise({ who, what, quote, specificity, marks, state, refs }: PromiseEntry, p: Pen): string[] {
  const shown = marks
    .map((mark) => `${mark.points < 0 ? '−' : '+'} ${mark.says} ${cites(mark.refs)}`.trimEnd())
    .join(', ');
  return [
    ...p.put(joined(who, what), 0, 2, 'bold'),
    ...p.put(`${quoted(quote)} ${cites(refs)}`, 2, 4),
    ...p.put(`specific ${dots(specificity)} ${specificity} of 10 · ${state}`, 2, 4),
    ...(shown ? p.put(shown, 4, 6, 'faint') : []),
  ];
}

function line({ who, says, quote, refs }: LineEntry, sameWho: boolean, { put }: Pen): string[] {
  return [
    ...(sameWho ? [] : put(who, 0, 2, 'bold')),
    ...put(`${says}${quote === null ? '' : `: ${quoted(quote)}`} ${cites(refs)}`, 2, 4),
  ];
}

function entry(item: BriefEntry, before: BriefEntry | undefined, p: Pen): string[] {
  const gap = before === undefined || (item.kind === 'line' && before.who === item.who) ? [] : [''];
  if (item.kind === 'encounter') return [...gap, ...encounter(item, p)];
  if (item.kind === 'promise') return [...gap, ...promise(item, p)];
  return line(item, before?.who === item.who, p);
}

function section({ title, entries, more }: Section, p: Pen): string[] {
  const rest = more ? p.put(`and ${more} more; --all shows all`, 2, 2, 'faint') : [];
  return [...p.heading(title), ...entries.flatMap((item, i) => entry(item, entries[i - 1], p)), ...rest];
}

const reference = ({ number, start, end, quote }: Reference, { put }: Pen): string[] =>
  put(`[${number}] ${quoted(clip(quote, PASSAGE))}, characters ${start}–${end}`, 0, 4);

/** The brief for a terminal: plain lines within `width` columns, with a line break at the end. Nothing from the document can steer it. */
export function renderTerminal(brief: Brief, options: TerminalOptions): string {
  const p = penFor(options);
  const about = joined(brief.published ?? 'no day of publication', `${brief.words} words`, brief.source);
  const lines = [
    ...p.put(brief.title, 0, 0, 'bold'),
    ...p.put(about, 0, 0, 'faint'),
    '',
    ...brief.gist.flatMap(({ says, refs }) => p.put(`${says} ${cites(refs)}`)),
    ...brief.sections.flatMap((part) => section(part, p)),
    ...(brief.unresolved.length ? p.heading('Left open') : []),
    ...brief.unresolved.flatMap((says) => p.put(says, 0, 2)),
    ...(brief.references.length ? p.heading('Passages') : []),
    ...brief.references.flatMap((passage) => reference(passage, p)),
  ];
  return asText(lines);
}
