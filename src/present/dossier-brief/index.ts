export type { Length } from './fit.js';
export { renderDossierHtml } from './html.js';
export { makeDossierBrief } from './make.js';
export { renderDossierMarkdown } from './markdown.js';
export type { BriefMaterial } from './material.js';
export { renderDossierTerminal } from './terminal.js';
export type * from './view.js';
