import { quoted } from './clip.js';
import { htmlPage } from './html-page.js';
import { STYLE } from './html-style.js';
import { textMarkup } from './html-text.js';
import { type Anchors, anchors, escaped } from './markup.js';
import { dots, signed } from './scale.js';
import type {
  Brief,
  EncounterEntry,
  Ground,
  LineEntry,
  PromiseEntry,
  Reference,
  Section,
  VerdictView,
} from './view.js';

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');
const small = (markup: string): string => `<p class="small">${markup}</p>`;

/** A bar from symbol to substance, 200 units wide: an axis, its middle, and the fill from there to the score. */
function bar(score: number, label: string): string {
  const end = score < 0 ? 'symbol' : 'substance';
  const fill = `<rect class="${end}" x="${Math.min(100, 100 + score)}" y="4" width="${Math.abs(score)}" height="8"/>`;
  const tip = `<circle class="${end}" cx="${100 + score}" cy="8" r="5"/>`;
  const axis = '<line x1="0" y1="8" x2="200" y2="8"/><line x1="100" y1="0" x2="100" y2="16"/>';
  return `<svg class="bar" viewBox="0 0 200 16" role="img" aria-label="Symbol to substance: ${escaped(label)}">${axis}${fill}${tip}</svg>`;
}

function grounds(list: readonly Ground[], { cite }: Anchors): string {
  const item = ({ says, points, refs }: Ground): string =>
    `<li><span class="points ${points < 0 ? 'symbol' : 'substance'}-word">${signed(points)}</span><span>${escaped(says)}${cite(refs)}</span></li>`;
  return list.length ? `<ul class="grounds">${list.map(item).join('')}</ul>` : '';
}

function verdict(view: VerdictView | null, links: Anchors): string {
  if (!view) return '';
  if (view.score === null) return small(escaped(view.label));
  const end = (name: string): string => `<span class="${name}-word" aria-hidden="true">${name}</span>`;
  const scale = `<div class="scale small">${end('symbol')}${bar(view.score, view.label)}${end('substance')}</div>`;
  return `${scale}<p>${escaped(view.label)}</p>${grounds(view.grounds, links)}`;
}

function encounterRow(entry: EncounterEntry, links: Anchors): string {
  const { who, when, where, status, level, outcome } = entry;
  const place = joined(where, level);
  return `<tr><th scope="row">${escaped(when ?? 'Date not told')}</th><td class="what"><p><strong>${escaped(who)}</strong></p>${place && small(escaped(place))}<p>${status}${outcome && `; ${outcome}`}.${links.cite(entry.refs)}</p></td><td>${verdict(entry.verdict, links)}</td></tr>`;
}

function encounterTable(entries: readonly EncounterEntry[], links: Anchors): string {
  const head =
    '<thead><tr><th scope="col">When</th><th scope="col">Who, where, what came of it</th><th scope="col">First verdict, from this text alone</th></tr></thead>';
  return `<table><caption class="hidden">Encounters in the order of time</caption>${head}<tbody>${entries.map((entry) => encounterRow(entry, links)).join('')}</tbody></table>`;
}

function promiseItem(
  { who, what, quote, specificity, marks, state, refs }: PromiseEntry,
  { cite }: Anchors,
): string {
  const scale = `<span class="dots" aria-hidden="true">${dots(specificity)}</span> <span>specific: ${specificity} of 10</span>`;
  const mark = ({ says, points, refs: on }: Ground): string =>
    `${points < 0 ? '−' : '+'} ${escaped(says)}${cite(on)}`;
  return `<li><p><strong>${escaped(who)}</strong> · ${escaped(what)}</p><p>${escaped(quoted(quote))}${cite(refs)}</p><p>${scale} · ${escaped(state)}</p>${marks.length ? small(marks.map(mark).join(', ')) : ''}</li>`;
}

function lineItem(
  { who, says, quote, refs }: LineEntry,
  before: string | undefined,
  { cite }: Anchors,
): string {
  const whose = who === before ? '' : `<dt>${escaped(who)}</dt>`;
  return `${whose}<dd>${escaped(says)}${quote === null ? '' : `: ${escaped(quoted(quote))}`}${cite(refs)}</dd>`;
}

function entriesMarkup({ entries }: Section, links: Anchors): string {
  const encounters = entries.filter((entry) => entry.kind === 'encounter');
  const promises = entries.filter((entry) => entry.kind === 'promise');
  const lines = entries.filter((entry) => entry.kind === 'line');
  return [
    encounters.length ? encounterTable(encounters, links) : '',
    promises.length
      ? `<ul class="promises">${promises.map((entry) => promiseItem(entry, links)).join('')}</ul>`
      : '',
    lines.length
      ? `<dl>${lines.map((entry, i) => lineItem(entry, lines[i - 1]?.who, links)).join('')}</dl>`
      : '',
  ].join('');
}

/** A part of the page under its heading. */
const part = (id: string, title: string, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${content}</div></section>`;

function sectionMarkup(section: Section, links: Anchors): string {
  const more = section.more
    ? `<p class="small more">and ${section.more} more; <code>--all</code> shows all</p>`
    : '';
  return part(links.id(section.id), section.title, entriesMarkup(section, links) + more);
}

function passage({ number, start, end, quote }: Reference, links: Anchors, inText: boolean): string {
  const back = links
    .places(number)
    .map(
      (place, i) =>
        `<a href="#${place}" aria-label="back to place ${i + 1} that cites passage ${number}">↑</a>`,
    );
  const where = `characters ${start}–${end}`;
  const place = inText ? `<a href="#${links.id(`t${number}`)}">${where}</a>` : where;
  return `<li id="${links.id(`p${number}`)}"><span class="small">[${number}]</span><span>${escaped(quoted(quote))} <span class="small">${place} <span class="back">${back.join(' ')}</span></span></span></li>`;
}

function article(brief: Brief, prefix: string): string {
  const links = anchors(prefix);
  const { gist, sections, unresolved, references } = brief;
  const about = joined(brief.published ?? 'no day of publication', `${brief.words} words`, brief.source);
  const told = gist.map(({ says, refs }) => `<p>${escaped(says)}${links.cite(refs)}</p>`).join('');
  const open = unresolved.map((says) => `<dd>${escaped(says)}</dd>`).join('');
  const body = sections.map((section) => sectionMarkup(section, links)).join('');
  const text = textMarkup(brief.text, references, links);
  const passages = references.map((reference) => passage(reference, links, text !== '')).join('');
  return `<article id="${links.id('top')}" aria-labelledby="${links.id('title')}"><header><h1 id="${links.id('title')}">${escaped(brief.title)}</h1>${small(escaped(about))}</header><div class="gist">${told}</div>${body}${open && part(links.id('open'), 'Left open', `<dl>${open}</dl>`)}${passages && part(links.id('passages'), 'Passages', `<ol class="passages">${passages}</ol>`)}${text}</article>`;
}

function contents(briefs: readonly Brief[]): string {
  const items = briefs
    .map(({ title }, i) => `<li><a href="#d${i + 1}-top">${escaped(title)}</a></li>`)
    .join('');
  return briefs.length > 1 ? `<nav class="contents" aria-label="Documents"><ul>${items}</ul></nav>` : '';
}

/** One self-contained page for a brief or several, an article each; words from documents are escaped, and nothing is requested. */
export function renderHtml(briefs: Brief | readonly Brief[]): string {
  const list = 'sections' in briefs ? [briefs] : briefs;
  const title = list.length === 1 ? (list[0]?.title ?? 'Brief') : `${list.length} briefs`;
  const articles = list.map((brief, i) => article(brief, `d${i + 1}-`)).join('\n');
  return htmlPage(title, STYLE, `${contents(list)}<main>\n${articles}\n</main>`);
}
