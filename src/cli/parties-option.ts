import type { Command } from 'commander';
import type { ActorRef } from '../record/index.js';

/** Whose part of a process is looked at, as it was typed. */
export interface PartiesOptions {
  readonly party?: readonly string[];
}

/** `--party` with one or several parties, for verbs that measure what is between them. */
export const withParties = (command: Command, means: string): Command =>
  command.option('-p, --party <actor...>', means);

/** The parties that were named, each once; none where none was. Throws `Failure` where one is no actor. */
export const partiesOf = async ({ party }: PartiesOptions): Promise<readonly ActorRef[]> =>
  (await import('../filtered.js')).partiesNamed(party, '--party');
