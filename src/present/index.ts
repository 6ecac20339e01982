export { type BriefOptions, makeBrief } from './brief.js';
export { renderJson } from './json.js';
export { renderTerminal, type TerminalOptions } from './terminal.js';
export type * from './view.js';
