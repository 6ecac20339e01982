export {
  type Aids,
  answerOnce,
  answerTo,
  chancesBeforeSigns,
  happenedBy,
  type Signalled,
  seenOn,
} from './answer.js';
export { SIGNS } from './drivers.js';
export { type HorizonChance, horizonsOf } from './horizons.js';
export type { Chance, MemberModel } from './member.js';
export { baselineOf, type MainModel, registerModel } from './register-model.js';
