/** The shape of whole files, for the JSON Schemas that help a curator's editor. */
import * as v from 'valibot';
import { fileKinds, type FileKind, type RecordSchema } from './files';

const help = { $schema: v.string() };

/** The shape of a file of this kind; null for CSV, whose columns datapackage.json describes. */
function shapeOfFile(kind: FileKind): RecordSchema | null {
  const { record } = kind;
  const key = kind.key ?? kind.name;
  switch (kind.layout) {
    case 'map':
      return v.strictObject({ ...help, [key]: v.record(v.string(), v.string()) });
    case 'bare':
      return record && v.array(record);
    case 'list':
      return record && v.strictObject({ ...help, [key]: v.array(record) });
    case 'features':
      return record && v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(record) });
    case 'csv':
      return null;
    case 'single':
    default:
      return (
        record && v.strictObject({ ...help, ...(record as v.StrictObjectSchema<v.ObjectEntries, undefined>).entries })
      );
  }
}

/** Kinds that have a JSON Schema, with their shapes. */
export function fileShapes(): readonly { readonly name: string; readonly shape: RecordSchema }[] {
  return fileKinds.flatMap((kind) => {
    const shape = shapeOfFile(kind);
    return shape === null ? [] : [{ name: kind.name, shape }];
  });
}
