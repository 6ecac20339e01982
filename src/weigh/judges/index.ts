export type { Camp } from './camp.js';
export type { CampVerdicts, Contradicting, JudgedSubject, Judgement, Judges, Rift } from './judges.js';
