// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Choice } from './choice.js';
import type { ExplainedMeeting } from './explained-meeting.js';

/** Why a meeting is judged as it is, or what the words may mean */
export type Explanation = ExplainedMeeting | Choice;
