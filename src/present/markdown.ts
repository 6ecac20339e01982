import { clip, quoted } from './clip.js';
import { dots, needle, signed } from './scale.js';
import type {
  Brief,
  BriefEntry,
  Cited,
  EncounterEntry,
  LineEntry,
  PromiseEntry,
  Reference,
  Section,
} from './view.js';
import { safe } from './width.js';

/** Longest passage that the list of passages prints, in characters. */
const PASSAGE = 600;

/** Text as text: nothing in it may become markup, a list or a link. */
export function escaped(text: string): string {
  return safe(text)
    .trim()
    .replace(/[\\`*_{}[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

const cites = (refs: readonly number[]): string => refs.map((number) => `\\[${number}\\]`).join('');
const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');
const words = ({ says, refs }: Cited): string => `${escaped(says)} ${cites(refs)}`.trimEnd();

function encounter({ who, when, where, status, level, outcome, verdict, refs }: EncounterEntry): string[] {
  const head = `- **${escaped(joined(when ?? 'date not told', where, level))}** ${escaped(who)}`;
  const lines = [head, `  - ${status}${outcome && `; ${outcome}`}. ${cites(refs)}`];
  if (!verdict) return lines;
  if (verdict.score === null) return [...lines, `  - Symbol or substance: ${verdict.label}.`];
  const reasons = verdict.grounds.map((ground) => `    - ${signed(ground.points)} ${words(ground)}`);
  return [...lines, `  - symbol \`${needle(verdict.score)}\` substance: ${verdict.label}`, ...reasons];
}

function promise({ who, what, quote, specificity, marks, state, refs }: PromiseEntry): string[] {
  const shown = marks.map((mark) => `${mark.points < 0 ? '−' : '+'} ${words(mark)}`).join(', ');
  return [
    `- **${escaped(joined(who, what))}** ${escaped(quoted(quote))} ${cites(refs)}`,
    `  - specific ${dots(specificity)} ${specificity} of 10 · ${state}`,
    ...(shown ? [`  - ${shown}`] : []),
  ];
}

const line = ({ who, says, quote, refs }: LineEntry): string[] => [
  `- **${escaped(who)}** ${words({ says: `${says}${quote === null ? '' : `: ${quoted(quote)}`}`, refs })}`,
];

function entry(item: BriefEntry): string[] {
  if (item.kind === 'encounter') return encounter(item);
  return item.kind === 'promise' ? promise(item) : line(item);
}

const section = ({ title, entries, more }: Section): string[] => [
  '',
  `## ${title}`,
  '',
  ...entries.flatMap(entry),
  ...(more ? ['', `and ${more} more; \`--all\` shows all`] : []),
];

const reference = ({ number, start, end, quote }: Reference): string =>
  `- \\[${number}\\] ${escaped(quoted(clip(quote, PASSAGE)))}, characters ${start}–${end}`;

/** The brief in Markdown (CommonMark), with a line break at the end; words from the document are escaped. */
export function renderMarkdown(brief: Brief): string {
  const { title, source, published, gist, sections, unresolved, references } = brief;
  const lines = [
    `# ${escaped(title)}`,
    '',
    joined(published ?? 'no day of publication', `${brief.words} words`, escaped(source)),
    '',
    gist.map(words).join(' '),
    ...sections.flatMap(section),
    ...(unresolved.length ? ['', '## Left open', '', ...unresolved.map((says) => `- ${escaped(says)}`)] : []),
    ...(references.length ? ['', '## Passages', '', ...references.map(reference)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
