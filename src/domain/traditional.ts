/** Traditional forms beside the simplified ones, of characters that names of places and totals have. */
const pairs =
  '縣县區区鄉乡鎮镇總总計计數数東东陽阳陰阴順顺權权遙遥靈灵壽寿晉晋龍龙龜龟臨临濟济濱滨滄沧溫温漢汉瀋沈瀘泸灤滦瀏浏澤泽渾浑澗涧潁颍鄭郑鄧邓鄲郸鄰邻關关聞闻開开發发經经蘇苏門门廣广慶庆' +
  '寧宁樂乐義义興兴豐丰華华陝陕長长馬马鳳凤鷹鹰雲云嵐岚嶺岭島岛峽峡巒峦岡冈莊庄橋桥樓楼榮荣欒栾櫟栎葉叶萬万蘭兰蘆芦藍蓝蕭萧薊蓟薩萨貴贵賀贺資资賓宾趙赵遼辽連连運运達达遷迁遠远還还邊边' +
  '鐵铁銅铜錫锡錦锦銀银鋼钢鐘钟隴陇隨随陸陆陳陈雙双靜静韓韩項项頭头顯显饒饶鹽盐麗丽齊齐黃黄應应懷怀戰战撫抚揚扬會会營营爾尔獨独環环瓊琼畢毕異异盧卢眾众礦矿祿禄稱称穀谷窪洼競竞節节純纯' +
  '紅红綏绥維维綿绵緬缅縉缙羅罗聖圣聯联舊旧見见親亲觀观記记許许誠诚諸诸讓让車车軍军輝辉農农郟郏吳吴呂吕單单國国圍围園园圓圆報报場场塊块塢坞壩坝備备個个倉仓側侧儀仪優优內内兩两凍冻則则' +
  '剛刚劃划勝胜勞劳勢势勵励匯汇協协厲厉參参壯壮夾夹奪夺婁娄孫孙學学實实寶宝將将專专尋寻對对導导層层屬属帶带師师幾几庫库廟庙廠厂張张強强彌弥從从徑径復复';
const simplified = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** The same text in simplified characters, as far as names of places go: the script is no other name. */
export function toSimplified(text: string): string {
  let folded = '';
  for (const letter of text) folded += simplified.get(letter) ?? letter;
  return folded;
}
