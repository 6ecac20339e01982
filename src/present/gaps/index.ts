export { type GapsPage, renderGaps } from './page.js';
