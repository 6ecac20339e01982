import { htmlPage } from '../html-page.js';
import { type Anchors, anchors, escaped } from '../markup.js';
import { DOSSIER_STYLE } from './style.js';
import type { BothNumbers, BriefRow, BriefSection, BriefSource, DossierBrief } from './view.js';
import { bothInWords, moreInWords, numberInWords, sourceInWords } from './words.js';

const small = (text: string, kind = ''): string => `<p class="small${kind}">${escaped(text)}</p>`;

/** Both numbers on one axis from symbol to substance, 200 units wide: a ring as reported, a dot as it turned out, told apart without colour. */
function bothMarkup(numbers: BothNumbers): string {
  const { asReported, turnedOut } = numbers;
  const mark = (score: number | null, kind: string, radius: number): string =>
    score === null ? '' : `<circle class="${kind}" cx="${100 + score}" cy="8" r="${radius}"/>`;
  const label = `as reported ${numberInWords(asReported)}, as it turned out ${numberInWords(turnedOut)}`;
  const axis = '<line x1="0" y1="8" x2="200" y2="8"/><line x1="100" y1="1" x2="100" y2="15"/>';
  return `<svg class="both" viewBox="0 0 200 16" role="img" aria-label="${label}">${axis}${mark(asReported, 'reported', 7)}${mark(turnedOut, 'turned', 5)}</svg><span class="numbers" aria-hidden="true">${bothInWords(numbers)}</span> `;
}

const rowMarkup = ({ label, says, numbers, refs }: BriefRow, { cite }: Anchors): string =>
  `<li>${numbers === null ? '' : bothMarkup(numbers)}${label && `<strong>${escaped(label)}:</strong> `}${escaped(says)}${cite(refs)}</li>`;

function sectionMarkup(section: BriefSection, links: Anchors): string {
  const { title, note, rows, missing } = section;
  const id = links.id(section.id);
  const ring = section.id === 'meetings' ? 'The ring is as reported, the dot as it turned out. ' : '';
  const more = moreInWords(section);
  const content = [
    missing === null ? '' : `<p>${escaped(missing)}</p>`,
    note && rows.length > 0 ? small(`${ring}${note}`, ' note') : '',
    rows.length > 0 ? `<ul class="rows">${rows.map((row) => rowMarkup(row, links)).join('')}</ul>` : '',
    more ? small(more) : '',
  ].join('');
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2><div>${content}</div></section>`;
}

function sourceMarkup(source: BriefSource, { id }: Anchors): string {
  const { number, address, title, outlets } = source;
  const says = escaped(sourceInWords(source));
  const named = /^https?:\/\//.test(address) ? `<a href="${escaped(address)}">${says}</a>` : says;
  const called =
    title !== null && outlets.length > 0 ? `<span class="called">: ${escaped(title)}</span>` : '';
  return `<li id="${id(`p${number}`)}">[${number}] ${named}${called}</li>`;
}

/** The numbered documents that lines of a page rest on, under a heading of their own; nothing where there are none. */
export function sourcesMarkup(sources: readonly BriefSource[], links: Anchors): string {
  const listed = sources.map((source) => sourceMarkup(source, links)).join('');
  return listed
    ? `<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="sources">${listed}</ol></section>`
    : '';
}

/** The brief of a dossier as one self-contained page that prints on A4; words from documents are escaped, and nothing is requested. */
export function renderDossierHtml({ title, parties, about, sections, sources }: DossierBrief): string {
  const links = anchors('');
  const body = sections.map((section) => sectionMarkup(section, links)).join('');
  const behind = sourcesMarkup(sources, links);
  const head = `<header><h1>${escaped(title)}</h1>${small(parties)}${about.map((says) => small(says)).join('')}</header>`;
  return htmlPage(title, DOSSIER_STYLE, `<main><article>${head}${body}${behind}</article></main>`);
}
