import { BLANK_MEANS_ZERO, formFieldGroups } from '../../src/form/form-fields.js';
import { reportJsonSchema } from '../../src/report/json-schema.js';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** Paths of the fields below an object, those of objects in it included. */
function pathsOf(path: string, schema: JsonSchema | undefined): readonly string[] {
  const properties = Object.entries(schema?.properties ?? {});
  return properties.length === 0
    ? [path]
    : properties.flatMap(([key, below]) => pathsOf(`${path}.${key}`, below));
}

const fields = formFieldGroups.flatMap((group) => group.fields);

test('every field of organ, 版头, 版记 and archive stands in the form, once', () => {
  const schema = reportJsonSchema() as JsonSchema;
  const [report] = schema.oneOf ?? schema.anyOf ?? [schema];
  const wanted = ['organ', 'official', 'archive'].flatMap((part) =>
    pathsOf(part, report?.properties?.[part]),
  );
  expect(wanted.length).toBeGreaterThan(20);
  const paths = [...wanted, 'year', 'title', 'date', BLANK_MEANS_ZERO];
  expect(fields.map(({ path }) => path).sort()).toEqual(paths.sort());
});

test('labels tell the fields apart', () => {
  expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
});
