const id = 'from-disk';

/** What the folder's page says when it is opened from a disk, where browsers run no file's scripts. */
export const fromDiskNote = (fileName: string): string =>
  `<div id="${id}" class="from-disk" role="status" hidden>` +
  `<p>这个页面要放到网站上才能用。从磁盘打开，请用同一个文件夹里的<a href="./${fileName}">${fileName}</a>，地图和演示都在里面。</p>` +
  `<p lang="en">This page needs a web server. From a disk, open <a href="./${fileName}">${fileName}</a> in the same folder: map and talk are in it.</p>` +
  `</div>`;

/** Shows the note from a disk, with links to the very view; elsewhere runs `act`. */
export const unlessFromDisk = (act: string): string =>
  `if(location.protocol==='file:'){const n=document.getElementById('${id}');n.hidden=false;for(const a of n.querySelectorAll('a'))a.hash=location.hash}else{${act}}`;
