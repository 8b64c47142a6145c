import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { fileShapes } from '../domain/read/shapes';

const folder = 'geodata/schema';

/** JSON Schema of every JSON file of geodata/, by file name, made from the shapes that `readAtlas` reads with. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fileShapes().map(({ name, shape }) => {
      // A check that JSON Schema cannot say (a day, a finite number) is left to `readAtlas`.
      const schema = toJsonSchema(shape, { typeMode: 'input', errorMode: 'ignore' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...schema, title: `geodata: ${name}` }, null, 2)}\n`];
    }),
  );
}

/** `node src/build/run.mjs src/build/schemas.ts` writes geodata/schema/. */
export function main(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
}
