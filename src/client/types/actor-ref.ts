// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** STATE or STATE:Name; STATE is ISO 3166-1 alpha-3, IGO, NGO, NSA or XXX */
export type ActorRef = string;
