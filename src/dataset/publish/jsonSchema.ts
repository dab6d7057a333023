import * as z from 'zod/mini';
import type { Atlas } from '../../domain/atlas';
import { metaSchema, recordSchemas, topics } from '../schema';
import { title } from './about';

/** Without its own `$schema`: it stands inside another. */
function schemaOf(schema: z.core.$ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return rest;
}

/**
 * JSON Schema of atlas.json, out of the parser's own types: one definition a topic. What two fields or two records say
 * together (an end before a start, an id that nothing has) is the parser's to check, not the schema's.
 */
export function atlasJsonSchema({ schemaVersion }: Pick<Atlas, 'schemaVersion'>) {
  const head = schemaOf(metaSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${title}, schema ${schemaVersion}`,
    ...head,
    properties: {
      ...head.properties,
      ...Object.fromEntries(
        topics.map((topic) => [topic, { type: 'array', items: { $ref: `#/$defs/${topic}` } }] as const),
      ),
    },
    required: [...(head.required ?? []), ...topics],
    $defs: Object.fromEntries(topics.map((topic) => [topic, schemaOf(recordSchemas[topic])])),
  };
}
