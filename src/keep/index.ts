export { type Added, type AddOptions, addReadings, type Incoming } from './add/add-reading.js';
export { addItem } from './add/by-hand.js';
export { type Agreement, agreementsOf, promisesOf } from './ask/agreements.js';
export { allEntries } from './ask/all-entries.js';
export { type Changes, changesBetween } from './ask/changes.js';
export { type Contact, contactsAmong } from './ask/contacts.js';
export { decidedAmong, decisionsOn } from './ask/decisions.js';
export { type DocumentFilter, documentPage, type ListedDocument } from './ask/document-page.js';
export { type DocumentPaper, documentPaper } from './ask/document-paper.js';
export { documentOf, documentsOf, holdsText, textsOf, type WholeDocument } from './ask/documents.js';
export { dossierOf, outletOf, outletsOf } from './ask/dossier.js';
export { entryOf } from './ask/entries.js';
export { entriesOnDays } from './ask/entries-on-days.js';
export type { Filter } from './ask/filter.js';
export { bookOf } from './ask/forecasts.js';
export { type Glimpse, type GlimpsedReport, glimpses } from './ask/glimpses.js';
export {
  type Holding,
  type IssueHolding,
  issuesHeld,
  type PartyHolding,
  partiesHeld,
} from './ask/holdings.js';
export { type LogOptions, logPage } from './ask/log.js';
export { type Mark, marksBetween, sealAt } from './ask/marks.js';
export { type Meeting, meetingOf } from './ask/meeting.js';
export { endOf, endOfLog, placeAt } from './ask/moments.js';
export { movedSince } from './ask/moved-since.js';
export { type Overview, overviewOf } from './ask/overview.js';
export { type Party, type PromiseMade, partyOf } from './ask/party.js';
export { parseQuery, type Query } from './ask/query.js';
export { knownUntil, newestDay } from './ask/reach.js';
export { type PlacedReport, type ReportFilter, reportPage } from './ask/report-page.js';
export {
  DOUBTFUL,
  type QueueCounts,
  queueCounts,
  reviewPage,
  reviewQueue,
  type Task,
} from './ask/review-queue.js';
export { entryOfRow } from './ask/row-entry.js';
export { type Hit, type HitPage, search, searchPage } from './ask/search.js';
export { searchDocuments } from './ask/search-documents.js';
export { type NamedEncounter, type Subjects, subjectsInSight } from './ask/subjects.js';
export { type Tally, tally } from './ask/tally.js';
export { PAGE, type Page, type PageOptions, timeline } from './ask/timeline.js';
export { type Touched, touchedSince } from './ask/touched-since.js';
export { begin } from './begin.js';
export { noteForecasts, notInBook, resolveQuestion, takeBack } from './book.js';
export { type DecideOptions, type Decision, decide } from './decide.js';
export { type Imported, importLines } from './exchange/import-lines.js';
export { exportLines } from './exchange/lines.js';
export type { Problem } from './exchange/problem.js';
export type { Ledger } from './ledger.js';
export { outletBehind, outletNamed } from './outlets/index.js';
export { registerOutlet } from './register-outlet.js';
export { type OpenOptions, openLedger } from './store/open.js';
export { type Fault, type Verified, verify } from './verify.js';
export { TODAY, type View } from './view.js';
