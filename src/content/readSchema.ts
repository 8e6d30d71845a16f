import * as v from 'valibot';

/** A value as a schema has it, or where in it the first fault is and what. */
export type Read<Value> =
  | { readonly value: Value; readonly fault?: never }
  | { readonly value?: never; readonly fault: string };

/** Holds what came from outside against a schema; never throws. */
export function readAs<Value>(
  schema: v.GenericSchema<unknown, Value>,
  given: unknown,
): Read<Value> {
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  return { fault: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() };
}
