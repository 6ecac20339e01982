export { type BriefOptions, makeBrief } from './brief.js';
export { sayDate } from './dates.js';
export { renderHtml } from './html.js';
export { renderJson } from './json.js';
export * from './ledger/index.js';
export { renderMarkdown } from './markdown.js';
export * from './parse/index.js';
export { renderTerminal, type TerminalOptions } from './terminal.js';
export type * from './view.js';
