export * from './analysis.js';
export * from './analyze.js';
export * from './holders.js';
