export { makeParsedText } from './parsed-text.js';
export { renderParseSvg } from './svg.js';
export { renderParseTerminal } from './terminal.js';
export type * from './view.js';
