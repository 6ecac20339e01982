// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BriefSection } from './brief-section.js';
import type { BriefSource } from './brief-source.js';
import type { Day } from './day.js';

/** How a dossier stands, in so many pages */
export type DossierBrief = {
  title: string;
  parties: string;
  about: string[];
  asOf: Day;
  /** From which day on changes are told */
  since: Day;
  sections: BriefSection[];
  sources: BriefSource[];
};
