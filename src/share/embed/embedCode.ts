import { heightType } from './heightMessage';

export interface EmbedFrame {
  /** The view's public address. */
  readonly url: string;
  /** What the frame shows, for who hears it. */
  readonly title: string;
  /** In CSS pixels, until the view has told its own. */
  readonly height: number;
  /** The frame takes the height that the view asks for. */
  readonly isFitted: boolean;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const quoted = (text: string): string => `"${text.replace(/[&"<]/g, (mark) => marks[mark] ?? '')}"`;

/** HTML to paste into another page. The script takes heights from this frame and origin alone. */
export function embedCode({ url, title, height, isFitted }: EmbedFrame): string {
  const frame = [
    `<iframe src=${quoted(url)} title=${quoted(title)}`,
    `  width="100%" height="${height}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`,
  ];
  if (!isFitted) return frame.join('\n');
  return [
    ...frame,
    `<script>{`,
    `  const frame = document.currentScript.previousElementSibling;`,
    `  addEventListener('message', ({ source, origin, data }) => {`,
    `    if (source !== frame.contentWindow || origin !== '${new URL(url).origin}') return;`,
    `    if (data?.type === '${heightType}') frame.height = data.height;`,
    `  });`,
    `}</script>`,
  ].join('\n');
}
