export * from './analysis.js';
export * from './analyze.js';
export * from './frames/index.js';
export * from './holders.js';
