export { type ExplainPage, explainData, type MeetingExplained, renderExplain } from './page.js';
