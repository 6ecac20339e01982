import { numbered } from '../../present/index.js';
import { escaped } from '../../present/markup.js';
import type { Caller } from '../access/caller.js';
import type { ListedDossier } from '../resources/dossiers.js';
import { pageOf } from './page.js';

/** What a browser sees first where the desk was not built: the page of what can be looked at without any script. */
export const startPage = (caller: Caller, dossiers: readonly ListedDossier[]): string =>
  pageOf('Dragoman', startBody(caller, dossiers));

/** The dossiers, and what can be looked at of each without any script. */
export function startBody(caller: Caller, dossiers: readonly ListedDossier[]): string {
  const articles = dossiers.map((dossier) =>
    'fault' in dossier
      ? `<article><h3>${escaped(dossier.name)}</h3><p>${escaped(dossier.fault)}</p></article>`
      : article(dossier),
  );
  const none = '<p>No dossier is open to you yet.</p>';
  return `<h1>Dragoman</h1>
<p>The record of diplomatic processes: who met whom, what was said and promised, and on which words each line rests.</p>
<p class="small">You are ${escaped(caller.name)}. <a href="/login">Log out</a> · <a href="/api">The interface, for programs</a></p>
<section aria-labelledby="dossiers"><h2 id="dossiers">Dossiers</h2>${articles.join('\n') || none}</section>`;
}

/** Questions that a person may begin with: the sentence that the page of the verb begins with. */
const SUCH = 'Will … and … meet before the end of the year?';

function article({
  name,
  title,
  documents,
  entries,
  changed,
}: Exclude<ListedDossier, { fault: string }>): string {
  const at = `/api/dossiers/${name}`;
  const held = `${numbered(documents, 'document')}, ${numbered(entries, 'entry', 'entries')}; last changed ${changed?.slice(0, 10) ?? 'never'}`;
  return `<article aria-labelledby="dossier-${name}"><h3 id="dossier-${name}">${escaped(title)}</h3>
<p class="call">${name} · ${held}</p>
<p><a href="${at}/brief?form=html">The brief, in two pages</a> · <a href="${at}/scores?form=html">Scores of forecasts</a> · <a href="${at}/feed.atom">News, for a feed reader</a> · <a href="${at}/timeline">Timeline, as data</a></p>
<form action="${at}/ask" method="get"><input type="hidden" name="form" value="html"><label for="ask-${name}">Ask how likely something is</label><input id="ask-${name}" name="question" required maxlength="400" placeholder="${SUCH}"><button>Ask</button></form></article>`;
}
