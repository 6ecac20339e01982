import { Argument, Command } from 'commander';
import type { SchemaName } from '../record/index.js';
import { standardOutput } from './destination.js';
import { KIND_NAMES } from './filter-option.js';

/** What a schema can be had of; written out so that `--help` need not load the record. A test holds it against the record. */
export const SCHEMA_NAMES = ['reading', ...KIND_NAMES] as const satisfies readonly SchemaName[];

const examples = `
Examples:
  $ dragoman schema > reading.schema.json
  $ dragoman schema encounter`;

/** `dragoman schema [kind]`: the record's own description, for programs. */
export function schemaVerb(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a reading, or of one kind of item')
    .description(
      'Prints the JSON Schema (draft 2020-12) of what "brief --json" prints: of a whole reading, or of one kind of item.',
    )
    .addArgument(new Argument('[kind]', 'what to describe').choices([...SCHEMA_NAMES]).default('reading'))
    .addHelpText('after', examples)
    .action(async (name: SchemaName) => {
      const { jsonSchema } = await import('../record/index.js');
      await standardOutput.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
}
