/**
 * Runs in `404.html`, inline and by hash. The page is shown at any depth below any path, so it looks
 * for the site's own `version.json`, from the address upwards, and sets its links from there. An address
 * that carries a view, or ends in a known name, leads on at once; one that only contains a name offers it.
 *
 * @param id Of the pack, as `version.json` has it.
 */
export const notFoundScript = (id: string): string =>
  `(async()=>{
const parts=location.pathname.split('/').slice(1).slice(0,12);
const find=async()=>{for(let n=parts.length-1;n>=0;n--){const at='/'+parts.slice(0,n).map(p=>p+'/').join('');try{const a=await fetch(at+'version.json');if(a.ok&&(await a.json()).id===${JSON.stringify(id)})return at}catch{}}return null};
const plain=p=>{try{p=decodeURIComponent(p)}catch{}return p.trim().toLowerCase().replace(/\\.\\w{1,5}$/,'')};
const known=new Map(Object.entries(JSON.parse(document.getElementById('known').textContent)));
const last=parts.map(plain).filter(p=>p&&p!=='index').at(-1)??'';
const root=await find();
if(root===null)return;
const hash=location.hash.startsWith('#/')?location.hash:known.get(last);
if(hash!==undefined){location.replace(root+hash);return}
for(const a of document.querySelectorAll('[data-to]'))a.href=root+a.dataset.to;
const like=[...known.keys()].filter(k=>k.length>(/^[\\w-]+$/.test(k)?3:1)&&last.includes(k)).sort((a,b)=>b.length-a.length)[0];
if(like===undefined)return;
for(const p of document.querySelectorAll('[data-meant]')){const a=p.appendChild(document.createElement('a'));a.href=root+known.get(like);a.textContent=like;p.hidden=false}
})()`;
