export { renderIssueGap } from './issue-page.js';
export { type GapsPage, renderGaps } from './page.js';
