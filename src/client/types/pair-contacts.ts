// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Contact } from './contact.js';
import type { Silence } from './silence.js';

/** How two sides met within a stretch of days, and around it */
export type PairContacts = {
  pair: [ActorRef, ActorRef];
  /** Encounters held within the days that are asked for */
  contacts: number;
  /** How many of them were of leaders */
  leaders: number;
  last: Contact | null;
  lastOfLeaders: Contact | null;
  /** The last meeting of leaders before these days */
  leadersBefore: Contact | null;
  /** The next meeting of leaders after these days */
  leadersAfter: Contact | null;
  /** The longest, the earliest first */
  silences: Silence[];
};
