// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { AgreementShown } from './agreement-shown.js';
import type { Choice } from './choice.js';
import type { EntryShown } from './entry-shown.js';
import type { OverviewShown } from './overview-shown.js';
import type { PartyShown } from './party-shown.js';

/** A dossier at a glance, or what some words name in it */
export type Shown = OverviewShown | EntryShown | AgreementShown | PartyShown | Choice;
