// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What may or may not happen within the window of a question */
export type EventClass = 'leaders_meet' | 'officials_meet' | 'agreement_signed' | 'promise_kept' | 'test' | 'talks_break_off' | 'pause_ends';
