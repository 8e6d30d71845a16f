import type { ErrorCode, YAMLError } from 'yaml';

const indent = 'is indented unlike the lines around it; line it up with its neighbours';
const fullWidth = 'has a full-width ，：｛｝［］ where a half-width , : { } [ ] is needed';

/** The parser's own words for what may be wrong are for programmers. */
const plainReasons: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'is indented by a tab; use spaces',
  MULTILINE_IMPLICIT_KEY:
    'has no field in it: after the name stands ": ", a half-width colon and a space',
  BLOCK_AS_IMPLICIT_KEY: 'has a second ": "; put the whole text into quotes',
  BAD_INDENT: indent,
};

/** What is wrong with a line of YAML, for a person who knows no YAML. */
export function plainReason({ code, message }: YAMLError, line: string): string {
  if (hasFullWidthMark(line)) return fullWidth;
  const closing = /end with a ([}\]])/.exec(message)?.[1];
  if (closing !== undefined)
    return `opens a bracket and does not close it: a ${closing} is missing`;
  const isMisaligned =
    message.startsWith('Sequence item without') ||
    (code === 'BLOCK_AS_IMPLICIT_KEY' && (line.match(/:\s/g) ?? []).length < 2);
  if (isMisaligned) return indent;
  return plainReasons[code] ?? message.split(/ at line|:\n/)[0] ?? message;
}

/** In braces the marks are the file's own, not a sentence's; full-width braces are never right. */
function hasFullWidthMark(line: string): boolean {
  const bare = line.replace(/'[^']*'|"[^"]*"|“[^”]*”|#.*/g, '');
  const isStart = /^\s*(- )?[a-z]+\s*[：:]\s*[｛［]/.test(bare);
  const isSentence = /\bzh:/.test(bare);
  const inBraces = !isSentence && /^\s*(- )?[a-z]+:\s*[{[].*[，：｛｝［］]/.test(bare);
  return isStart || inBraces;
}
