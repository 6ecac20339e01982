export { type Aids, answerTo, happenedBy, type MainModel, type Signalled } from './answer.js';
export type { Chance, MemberModel } from './member.js';
