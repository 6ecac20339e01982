export {
  type Actor,
  AUDIT_KINDS,
  type AuditKind,
  type AuditLine,
  type AuditOptions,
  auditOf,
} from './audit.js';
export { type Credentials, logIn } from './log-in.js';
export { checkPassword } from './password.js';
export { openPeople, type People, peoplePath } from './people.js';
export { digestOf, isSame, isSameDigest, newSecret } from './secret.js';
export { closeSession, closeSessionsOf, type Known, NOTED, type Session, sessionOf } from './session.js';
export {
  type KnownToken,
  makeToken,
  type NewToken,
  revokeToken,
  SCOPES,
  type Scope,
  type Token,
  tokenOf,
  tokensOf,
} from './token.js';
export { TooSoon, tooSoon } from './too-soon.js';
export { Dossiers, EVERY, holds, ROLES, type Role, type User, UserName } from './user.js';
export {
  addUser,
  anybodyMayLogIn,
  changeUser,
  checkKnownUser,
  checkNewUser,
  type NewUser,
  removeUser,
  type UserChange,
  usersOf,
} from './users.js';
