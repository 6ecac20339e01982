export * from './analysis.js';
export * from './analyze.js';
