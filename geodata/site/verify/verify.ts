import { htmlWithTalk, talkInHtml } from '../../../src/edit/embeddedTalk';
import type { Release } from '../deploy/release';
import { sha256 } from '../versionFile';

export type Verdict =
  /** Byte by byte a file of the release; `path` names it. */
  | { readonly kind: 'unchanged'; readonly path: string }
  /** Without the talk that it carries it is byte by byte a file of the release. */
  | { readonly kind: 'talk'; readonly path: string }
  /** `claims` is the program and version that it says it is; a file that was changed can say anything. */
  | { readonly kind: 'changed'; readonly claims: string | null; readonly hasTalk: boolean };

/**
 * Whether a file is one that was released: by its bytes alone, whatever it is called. A page that was
 * saved with a talk is looked at without it too.
 */
export function verdictOn(bytes: Buffer, release: Release): Verdict {
  const named = (sum: string) => [...release].find(([, each]) => each === sum)?.[0];
  const path = named(sha256(bytes));
  if (path !== undefined) return { kind: 'unchanged', path };
  const html = bytes.toString('utf8');
  const hasTalk = talkInHtml(html) !== null;
  const bare = hasTalk ? named(sha256(htmlWithTalk(html, null))) : undefined;
  if (bare !== undefined) return { kind: 'talk', path: bare };
  const claims = /<meta name="generator" content="([\w. -]{1,80})"/.exec(html)?.[1] ?? null;
  return { kind: 'changed', claims, hasTalk };
}
