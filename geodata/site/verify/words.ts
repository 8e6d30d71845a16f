import type { Verdict } from './verify';

/** A verdict in both languages; `of` names the release. */
export function verdictText(verdict: Verdict, of: string): string {
  switch (verdict.kind) {
    case 'unchanged':
      return `未改动：与${of}的${verdict.path}逐字节相同。\nUnchanged: byte by byte ${verdict.path} of ${of}.`;
    case 'talk':
      return (
        `带讲稿的副本：去掉讲稿，与${of}的${verdict.path}逐字节相同；讲稿里写了什么，不在核对之内。\n` +
        `A copy with a talk: without it, byte by byte ${verdict.path} of ${of}. What the talk says is not looked at.`
      );
    case 'changed':
      return [
        `不是${of}的原样文件。Not an unchanged file of ${of}.`,
        ...(verdict.claims === null
          ? []
          : [
              `它自称${verdict.claims}；若是别的版本或别的网站的，请用那里的SHA256SUMS.txt核对。` +
                `It says that it is ${verdict.claims}; hold a file of another version or site against the sums from there.`,
            ]),
        ...(verdict.hasTalk
          ? [
              '它带着讲稿：从单个文件里另存的副本经浏览器重写，不能逐字节核对；从网站上保存的可以。' +
                'It carries a talk: what the single file saves of itself is written anew by the browser and cannot be compared; what a site saves can.',
            ]
          : []),
      ].join('\n');
  }
}
