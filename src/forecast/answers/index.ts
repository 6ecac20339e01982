export { type Aids, answerTo, chancesBeforeSigns, happenedBy, type Signalled } from './answer.js';
export { type HorizonChance, horizonsOf } from './horizons.js';
export type { Chance, MemberModel } from './member.js';
export { baselineOf, type MainModel, registerModel } from './register-model.js';
