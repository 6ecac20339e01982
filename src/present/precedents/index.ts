export { type PrecedentsPage, renderPrecedents } from './page.js';
