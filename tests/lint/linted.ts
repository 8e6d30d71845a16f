import { ESLint } from 'eslint';

const eslint = new ESLint({ warnIgnored: true });

/** Rules that a text would break in the named file; the file need not exist. */
export async function linted(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** The same text as the script of a component. */
export const component = (script: string, markup = ''): string =>
  `<script lang="ts">\n${script}\n</script>\n\n${markup}\n`;
