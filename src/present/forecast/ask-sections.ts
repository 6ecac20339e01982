import { fromLogOdds } from '../../forecast/scores/probability.js';
import type { AnswerGround, Signal } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import type { Numbering } from '../dossier-brief/cites.js';
import { headlineOf } from '../exchange/headline.js';
import { type Anchors, escaped } from '../markup.js';
import type { AskPage } from './ask.js';
import { passageOf } from './ask-working.js';
import { sayChance } from './chance.js';
import { withDates } from './dated.js';
import { gauge, shareBar, swayBar } from './gauge.js';
import { byStrength, oddsAfter, sayMoved, stepsTold, strongest } from './moved.js';
import { ownWords } from './own-words.js';

/** An answer's page while it is written: the chance up to which all bars reach, and the numbers of sources. */
export interface Sheet extends AskPage {
  readonly top: number;
  readonly links: Anchors;
  readonly sources: Numbering;
}

/** A sentence of the forecasts in markup: dates as people write them, percent signs with their figures. */
export const told = (text: string): string => escaped(withDates(text)).replace(/(\d) %/g, '$1&nbsp;%');

/** A sentence in small type. */
export const small = (text: string, kind = ''): string => `<p class="small${kind}">${told(text)}</p>`;

/** A part of the page with its heading. */
export const section = (id: string, title: string, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2><div>${content}</div></section>`;

/** A bar with its figure and what it is; `name` and `says` are plain words, `more` is markup. */
function row(bar: string, figure: string, name: string, says: string, more = ''): string {
  const words = [name && `<strong>${told(name)}</strong>`, says && `<span class="says">${told(says)}</span>`];
  return `<li><span class="bars">${bar}</span><span class="figure">${escaped(figure)}</span><div class="told">${words.filter(Boolean).join(' · ')}${more}</div></li>`;
}

const list = (rows: readonly string[]): string => `<ul class="rows">${rows.join('')}</ul>`;

/** From what is usual to the answer: each step in log-odds, and what the answer would be without it. */
export function driversSection({ answer, top }: Sheet): string {
  const { reference, drivers } = answer.working;
  const most = strongest(drivers);
  const steps = stepsTold(reference.probability, drivers).map(({ name, says, moved, without }) =>
    row(
      swayBar(name, moved, most),
      sayMoved(moved),
      name,
      [says, without && `without it ${without}`].filter(Boolean).join('; '),
    ),
  );
  const usual = row(
    gauge(reference.probability, null, top),
    sayChance(reference.probability),
    reference.name,
    reference.says,
  );
  const all = fromLogOdds(oddsAfter(reference.probability, drivers));
  const end = row(gauge(all, null, top), sayChance(all), 'all together', '');
  const note =
    'From what usually happens to the answer. Bars to the left make it less likely, to the right more, in log-odds, which add up; “without it” is the answer with that one step left out.';
  return section(
    'drivers',
    'What moves it',
    drivers.length === 0 ? list([usual]) : small(note, ' note') + list([usual, ...steps, end]),
  );
}

/** What each model says and how much it weighs, those with a weight first. */
export function membersSection({ answer, top }: Sheet): string {
  const sorted = [...answer.working.members].sort((a, b) => b.weight - a.weight);
  const rows = sorted.map(({ name, probability, weight, says }) =>
    row(
      gauge(probability, null, top) + shareBar(name, weight),
      sayChance(probability),
      name,
      `${weight > 0 ? `weight ${Math.round(100 * weight)} %` : 'shown, no weight'} · ${says}`,
    ),
  );
  const note = `Dots: what each says, from 0 to ${sayChance(top)}. Bars below: its share of the answer.`;
  return section('members', 'What the models say', small(note, ' note') + list(rows));
}

/** Signs that are told at once; the others are folded away. */
const TOLD = 6;

/** Signs of the record, each with the passages that it stands in. */
export function signalsSection(sheet: Sheet): string {
  const signals = [...sheet.answer.working.signals].sort(byStrength);
  if (signals.length === 0) return '';
  const most = strongest(signals);
  const rows = signals.map((signal) => signalRow(signal, most, sheet));
  const rest = rows.slice(TOLD);
  const folded =
    rest.length === 0
      ? ''
      : `<details><summary class="small">${rest.length} that move it less</summary>${list(rest)}</details>`;
  const note =
    'What each sign would move the answer by, in log-odds, had it all its weight; “What moves it” has what they have earned together.';
  return section('signs', 'Signs in the record', small(note, ' note') + list(rows.slice(0, TOLD)) + folded);
}

function signalRow({ name, says, moved, grounds }: Signal, most: number, sheet: Sheet): string {
  const quotes = grounds.map((ground) => groundMarkup(ground, sheet)).join('');
  return row(
    swayBar(name, moved, most),
    sayMoved(moved),
    name,
    says,
    quotes && `<ul class="quotes">${quotes}</ul>`,
  );
}

/** Words of the record with their day and the number of their document. */
const groundMarkup = ({ day, quote, document }: AnswerGround, { links, sources }: Sheet): string =>
  `<li>${sayDate(day)}: ${escaped(quoted(ownWords(quote)))}${links.cite(sources.numbersOf([document]))}</li>`;

/** What the answer would be if one thing were otherwise. */
export function changesSection({ answer, top }: Sheet): string {
  const { changes } = answer.working;
  if (changes.length === 0) return '';
  const rows = changes.map(({ if: says, probability }) =>
    row(gauge(probability, null, top), sayChance(probability), '', `if ${says}`),
  );
  return section('changes', 'What would change it', list(rows));
}

export function missingSection({ answer }: Sheet): string {
  const { missing } = answer.working;
  if (missing.length === 0) return '';
  const items = missing.map((says) => `<li>– ${told(says)}</li>`).join('');
  return section('missing', 'What is not known', `<ul class="plain">${items}</ul>`);
}

/** What happened, which is no part of the answer. */
export function sinceSection({ answer, since, links, sources }: Sheet): string {
  if (since === null) return '';
  const { resolution, entries } = since;
  const day = resolution.day === null ? '' : sayDate(resolution.day);
  const note = `Known today, and no part of the answer, which knew what was known on ${sayDate(answer.asOf)}.`;
  const outcome =
    resolution.outcome === 'yes'
      ? `It happened, on ${day}.`
      : `It did not happen by ${day}, as far as the record knows.`;
  const shows = entries.map((entry) => {
    const documents = entry.reports.slice(0, 1).map(({ document }) => document.id);
    const words = escaped(quoted(clip(ownWords(passageOf(entry)))));
    return `<li>${escaped(headlineOf(entry))}: ${words}${links.cite(sources.numbersOf(documents))}</li>`;
  });
  return section(
    'since',
    'What happened',
    `${small(note, ' note')}<p><strong>${escaped(outcome)}</strong></p><ul class="plain">${shows.join('')}</ul>`,
  );
}
