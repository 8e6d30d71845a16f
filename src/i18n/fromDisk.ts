/** What the folder's page says when it is opened from a disk; `link` leads to the one file that works there. */
export const fromDiskWords = {
  zh: (link: string) =>
    `这个页面要放到网站上才能用。从磁盘打开，请用同一个文件夹里的${link}，地图和演示都在里面。`,
  en: (link: string) =>
    `This page needs a web server. From a disk, open ${link} in the same folder: map and talk are in it.`,
};
