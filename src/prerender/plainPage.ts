import { themes } from '../scene/theme.ts';

const { paper, ink, soft, seal, line, card } = themes.light;

/** The look of pages that are written ahead and have no other style, light and dark. */
export const plainStyle = `body{margin:0;background:${paper};color:${ink};font:1.0625rem/1.7 system-ui,sans-serif}main{max-width:44rem;margin:auto;padding:24px 20px 60px;overflow-wrap:anywhere}h1{font-size:2rem;line-height:1.25;margin:12px 0}h2{font-size:2rem;line-height:1.25;margin:12px 0}h3{font-size:1.25rem;margin:28px 0 6px}img{width:100%;height:auto;border:1px solid ${line}}.open{display:inline-block;padding:11px 22px;border-radius:8px;background:${seal};color:#fff;text-decoration:none}.soft{color:${soft}}section+section{margin-top:48px;border-top:1px solid ${line}}a{color:inherit}@media(prefers-color-scheme:dark){body{background:${themes.dark.paper};color:${themes.dark.ink}}.soft{color:${themes.dark.soft}}.open{background:${card};color:${ink}}}`;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in markup or between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
