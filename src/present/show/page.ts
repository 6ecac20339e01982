import { asText, penFor, type TerminalOptions } from '../pen.js';
import { type AgreementPage, renderAgreement } from './agreement.js';
import { type ChoicePage, othersPart, renderChoice } from './choice.js';
import { type MeetingPage, renderMeeting } from './meeting.js';
import { type OverviewPage, renderOverview } from './overview.js';
import { type PartyPage, renderParty } from './party.js';
import type { Named } from './subject.js';
import { yearsAsked, yearsOf } from './years.js';

/** What `show` shows: one of its pages. */
export type ShowPage =
  | ({ readonly page: 'overview' } & OverviewPage)
  | ({ readonly page: 'entry' } & MeetingPage)
  | ({ readonly page: 'agreement' } & AgreementPage)
  | ({ readonly page: 'party' } & PartyPage)
  | ({ readonly page: 'choice' } & ChoicePage);

/** A page, and what else the words fit by which it was found. */
export type FoundPage = ShowPage & { readonly alsoFits: readonly Named[] };

/** A page for people. */
export function renderShow(page: FoundPage, options: TerminalOptions): string {
  const text = rendered(page, options);
  return page.alsoFits.length === 0 ? text : text + asText(othersPart(page.alsoFits, penFor(options)));
}

function rendered(page: ShowPage, options: TerminalOptions): string {
  switch (page.page) {
    case 'overview':
      return renderOverview(page, options);
    case 'entry':
      return renderMeeting(page, options);
    case 'agreement':
      return renderAgreement(page, options);
    case 'party':
      return renderParty(page, options);
    case 'choice':
      return renderChoice(page, options);
  }
}

/** A page as data for programs: one object, `page` says which. */
export function showData({ alsoFits, ...page }: FoundPage) {
  const { seenFrom, ...rest } = { seenFrom: '', ...page };
  switch (rest.page) {
    case 'overview': {
      const { contacts, ...overview } = rest.overview;
      return {
        page: rest.page,
        ...overview,
        years: yearsOf(overview.tallies, yearsAsked(overview.filter, overview.today)),
        pairs: rest.pairs,
      };
    }
    case 'entry':
      return { page: rest.page, ...rest.meeting, decisions: rest.decisions, alsoFits };
    case 'party':
      return { page: rest.page, ...rest.party, offices: rest.offices, alsoFits };
    case 'agreement':
      return { ...rest, alsoFits };
    case 'choice':
      return rest;
  }
}
