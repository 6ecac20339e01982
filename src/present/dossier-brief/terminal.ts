import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { width } from '../width.js';
import type { BriefRow, BriefSection, DossierBrief } from './view.js';
import { bothInWords, moreInWords, sourceInWords } from './words.js';

const cites = (refs: readonly number[]): string => refs.map((number) => `[${number}]`).join('');

/** A line, of a meeting with both numbers before it; what it is about in bold as far as that stands on the first line. */
function rowLines({ label, says, numbers, refs }: BriefRow, pen: Pen): string[] {
  const both = numbers === null ? '' : `${bothInWords(numbers)} · `;
  const head = label ? `${both}${label}:` : both;
  const [first = '', ...rest] = pen.put(`${head} ${says} ${cites(refs)}`.trim(), 0, 2);
  const isWhole = head !== '' && first.startsWith(head);
  return [isWhole ? pen.ink(head, 'bold') + first.slice(head.length) : first, ...rest];
}

/** A heading of one line: the title, a rule, and what was left out; where these do not fit, one after the other. */
function heading(title: string, more: string, pen: Pen): string[] {
  const rule = pen.columns - width(title) - width(more) - 2;
  if (rule < 1)
    return ['', ...pen.put(title, 0, 2, 'accent', 'bold'), ...(more ? pen.put(more, 2, 4, 'faint') : [])];
  return [
    '',
    `${pen.ink(title, 'accent', 'bold')} ${pen.ink(`${'─'.repeat(rule)} ${more}`.trimEnd(), 'faint')}`,
  ];
}

function sectionLines(section: BriefSection, pen: Pen): string[] {
  const { title, note, rows, missing } = section;
  return [
    ...heading(title, moreInWords(section), pen),
    ...(missing === null ? [] : pen.put(missing, 0, 2)),
    ...(note && rows.length > 0 ? pen.put(note, 0, 2, 'faint') : []),
    ...rows.flatMap((row) => rowLines(row, pen)),
  ];
}

/** The brief of a dossier for a terminal, with a line break at the end. Nothing from documents can steer it. */
export function renderDossierTerminal(brief: DossierBrief, options: TerminalOptions): string {
  const pen = penFor(options);
  const { title, parties, about, sections, sources } = brief;
  const listed = sources.map((source) => `[${source.number}] ${sourceInWords(source)}`).join('; ');
  return asText([
    ...pen.put(title, 0, 2, 'bold'),
    ...pen.put(parties, 0, 2),
    ...about.flatMap((says) => pen.put(says, 0, 2, 'faint')),
    ...sections.flatMap((section) => sectionLines(section, pen)),
    ...(sources.length ? [...heading('Sources', '+1: one outlet more', pen), ...pen.put(listed)] : []),
  ]);
}
