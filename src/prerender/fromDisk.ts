import { fromDiskWords } from '../i18n/fromDisk.ts';

const id = 'from-disk';

/** What the folder's page says when it is opened from a disk, where browsers run no file's scripts. */
export function fromDiskNote(fileName: string): string {
  const link = `<a href="./${fileName}">${fileName}</a>`;
  return (
    `<div id="${id}" class="from-disk" role="status" hidden>` +
    `<p lang="zh-Hans">${fromDiskWords.zh(link)}</p><p lang="en">${fromDiskWords.en(link)}</p></div>`
  );
}

/** Shows the note from a disk, with links to the very view; elsewhere runs `act`. */
export const unlessFromDisk = (act: string): string =>
  `if(location.protocol==='file:'){const n=document.getElementById('${id}');n.hidden=false;for(const a of n.querySelectorAll('a'))a.hash=location.hash}else{${act}}`;
