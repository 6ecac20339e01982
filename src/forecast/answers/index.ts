export { type Aids, answerTo, happenedBy, type Signalled } from './answer.js';
export type { Chance, MemberModel } from './member.js';
export { type MainModel, registerModel } from './register-model.js';
