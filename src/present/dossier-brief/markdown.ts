import { escaped } from '../markdown.js';
import type { BriefRow, BriefSection, BriefSource, DossierBrief } from './view.js';
import { bothInWords, moreInWords, sourceInWords } from './words.js';

const cites = (refs: readonly number[]): string => refs.map((number) => `\\[${number}\\]`).join('');

const rowLine = ({ label, says, numbers, refs }: BriefRow): string =>
  `- ${numbers === null ? '' : `\`${bothInWords(numbers)}\` `}${label && `**${escaped(label)}:** `}${escaped(says)} ${cites(refs)}`.trimEnd();

function sectionLines(section: BriefSection): string[] {
  const { title, note, rows, missing } = section;
  const more = moreInWords(section);
  return [
    '',
    `## ${escaped(title)}`,
    '',
    ...(missing === null ? [] : [escaped(missing)]),
    ...(note && rows.length > 0 ? [`*${escaped(note)}*`, ''] : []),
    ...rows.map(rowLine),
    ...(more ? ['', escaped(more)] : []),
  ];
}

/** A source in a line of its own, with what it is called and where it was found. */
const sourceLine = (source: BriefSource): string => {
  const { number, title, address, outlets } = source;
  const called = title !== null && outlets.length > 0 ? `: ${escaped(title)}` : '';
  const place = /^https?:\/\/[^\s<>]+$/.test(address) ? ` <${address}>` : '';
  return `- \\[${number}\\] ${escaped(sourceInWords(source))}${called}${place}`;
};

/** The brief of a dossier in Markdown (CommonMark), with a line break at the end; words from documents are escaped. */
export function renderDossierMarkdown({ title, parties, about, sections, sources }: DossierBrief): string {
  const lines = [
    `# ${escaped(title)}`,
    '',
    escaped(parties),
    '',
    ...about.map(escaped),
    ...sections.flatMap(sectionLines),
    ...(sources.length ? ['', '## Sources', '', ...sources.map(sourceLine)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
