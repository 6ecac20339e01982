export { renderAlignments } from './alignments.js';
export type { AlignmentsPage, MeasurePage, PausesPage, TempoPage } from './page.js';
export { type PausesShown, renderPauses } from './pauses.js';
export { renderTempo } from './tempo.js';
