import type { HorizonChance } from '../../forecast/index.js';
import type { Entry } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { sayDate } from '../dates.js';
import { documentsIn, numbering } from '../dossier-brief/cites.js';
import { sourcesMarkup } from '../dossier-brief/html.js';
import { htmlPage } from '../html-page.js';
import { anchors, escaped } from '../markup.js';
import { actorsAsTitle } from '../names.js';
import type { AskPage } from './ask.js';
import { leftWords } from './ask-answer.js';
import {
  changesSection,
  driversSection,
  membersSection,
  missingSection,
  type Sheet,
  section,
  signalsSection,
  sinceSection,
  small,
  told,
} from './ask-sections.js';
import { ASK_STYLE } from './ask-style.js';
import { sayChance } from './chance.js';
import { EVENT_WORDS } from './event-words.js';
import { FAN_WORDS, hasHappened, renderFanSvg } from './fan.js';
import { gauge, sayInterval } from './gauge.js';
import { topAbove } from './top.js';

/** An answer with all that a page with pictures tells of it. */
export interface AnswerSheet extends AskPage {
  /** The same within one, three, six and twelve months. */
  readonly horizons: readonly HorizonChance[];
  /** The entries that its passages are of. */
  readonly entries: readonly Entry[];
}

/** An answer as one self-contained page with its pictures; words from documents are escaped, nothing runs and nothing is requested. */
export function renderAskHtml(page: AnswerSheet): string {
  const { answer, horizons, entries } = page;
  const sheet: Sheet = {
    ...page,
    top: topAbove(chancesShown(page)),
    links: anchors(''),
    sources: numbering(documentsIn(entries)),
  };
  const sections = [
    readSection(sheet),
    hasHappened(answer) ? '' : fanSection(sheet),
    horizonsSection(horizons, sheet),
    driversSection(sheet),
    membersSection(sheet),
    signalsSection(sheet),
    changesSection(sheet),
    missingSection(sheet),
    sinceSection(sheet),
  ].join('');
  const behind = sourcesMarkup(sheet.sources.all(), sheet.links);
  const body = `<main><article>${headMarkup(sheet)}${sections}${behind}</article></main>`;
  return htmlPage(answer.question.text, ASK_STYLE, body);
}

/** All chances that stand on bars: they share one scale, so that they can be compared. */
const chancesShown = ({ answer: { probability, working }, horizons }: AnswerSheet): number[] => [
  probability,
  working.reference.probability,
  ...working.members.filter(({ weight }) => weight > 0).map((member) => member.probability),
  ...working.changes.map((change) => change.probability),
  ...horizons.map((horizon) => horizon.interval[1]),
];

/** The question, the number with its interval, and why. */
function headMarkup({ title, seenFrom, answer }: Sheet): string {
  const { question, probability, interval, says, asOf } = answer;
  const top = topAbove([interval[1]]);
  const about = [title, seenFrom || `as known on ${sayDate(asOf)}`, question.id].join(' · ');
  const ends = `<p class="small ends" aria-hidden="true"><span>0</span><span>${sayChance(top)}</span></p>`;
  const bar = `<div>${gauge(probability, interval, top)}${ends}${small(sayInterval(interval))}</div>`;
  return `<header><h1>${escaped(question.text)}</h1>${small(about)}<div class="answer"><p class="number">${sayChance(probability)}</p>${bar}</div><p class="gist">${told(says)}</p></header>`;
}

function readSection({ answer: { question, asOf } }: Sheet): string {
  const { event, parties, system, entry, from, to, rule } = question;
  const days = daysBetween(from, to) + 1;
  const rows = [
    ['who', actorsAsTitle(parties)],
    ['what', [EVENT_WORDS[event], system, entry].filter(Boolean).join(', ')],
    ['window', `${sayDate(`${from}/${to}`)}, ${days === 1 ? 'one day' : `${days} days`}`],
    ['left aside', leftWords({ question, asOf })],
    ['rule', rule],
  ].filter(([, says]) => says !== '');
  const pairs = rows.map(([label = '', says = '']) => `<dt>${label}</dt><dd>${told(says)}</dd>`).join('');
  return section('read', 'As it was read', `<dl class="read">${pairs}</dl>`);
}

function fanSection({ answer }: Sheet): string {
  const pictures = `<div class="wide">${renderFanSvg(answer, 'page')}</div><div class="phone">${renderFanSvg(answer, 'phone')}</div>`;
  return section(
    'fan',
    'By when',
    `<figure>${pictures}<figcaption class="small note">${FAN_WORDS}</figcaption></figure>`,
  );
}

function horizonsSection(horizons: readonly HorizonChance[], { answer, top }: Sheet): string {
  if (horizons.length === 0) return '';
  const rows = horizons.map(({ months, to, probability, interval }) => {
    const name = `within ${months === 1 ? 'one month' : `${months} months`}`;
    const says = `by ${sayDate(to)}, ${sayInterval(interval)}`;
    return `<li><span class="bars">${gauge(probability, interval, top)}</span><span class="figure">${sayChance(probability)}</span><span class="told"><strong>${name}</strong> <span class="says">${told(says)}</span></span></li>`;
  });
  const note = `The same question for windows that begin on ${sayDate(answer.asOf)}. Each is an answer of its own: signs count for as much as they have earned at that length.`;
  return section(
    'horizons',
    'Within so many months',
    `${small(note, ' note')}<ul class="rows">${rows.join('')}</ul>`,
  );
}
