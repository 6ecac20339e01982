export type { Case, CaseFeature, CaseText, FeatureMark, FeatureValue, Invocation, Texts } from './cases.js';
export { FEATURES, type Feature, type FeatureRule } from './features.js';
export type { OwnCounts, OwnFeature } from './own-case.js';
export * from './report.js';
