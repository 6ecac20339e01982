// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** One thing by which cases are laid beside each other */
export type Feature = 'arms' | 'assurance' | 'relief' | 'aid' | 'checked' | 'kept' | 'force' | 'left';
