// The library's face: what programs import, and what the verbs are thin shells over.
export * from './adding.js';
export * from './code/index.js';
export * from './gaps.js';
export * from './keep/index.js';
export * from './language/index.js';
export * from './maker.js';
export * from './precedents.js';
export * from './present/index.js';
export * from './promises.js';
export * from './read/index.js';
export * from './reading.js';
export * from './reading-jobs.js';
export * from './reading-pool.js';
export * from './record/index.js';
export * from './showing.js';
export * from './weigh/index.js';
