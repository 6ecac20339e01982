// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A word with its tags, and what it hangs on */
export type ParsedWord = {
  start: number;
  end: number;
  form: string;
  lemma: string;
  /** The universal part of speech: VERB */
  upos: string;
  /** The Penn tag: VBD */
  xpos: string;
  /** The word that it hangs on; null for the root */
  head: number | null;
  /** To the head, in Universal Dependencies: nsubj:pass */
  relation: string;
};
