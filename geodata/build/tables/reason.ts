import * as v from 'valibot';

/** What is wrong, after the name of what is wrong: `name_en is empty`. */
export function reasonFor(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  const { expected, received, message } = issue;
  if (issue.type === 'strict_object' && expected === 'never') return `${path} is not a known field`;
  if (received === 'undefined' || received === 'null') return `${path} is missing`;
  if ((issue.type === 'picklist' || issue.type === 'variant') && expected !== null) {
    return `${path} ${received} is not one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
  }
  if (/^Invalid [a-z]+:/.test(message))
    return `${path} is ${received}, expected ${expected ?? 'otherwise'}`;
  return `${path} ${message}`;
}
