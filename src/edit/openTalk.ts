import {
  mostFileBytes,
  readTalkFile,
  type ReadTalkFile,
  type TalkFault,
} from '../content/talkFile';
import { talkInHtml } from './embeddedTalk';

export type OpenFault = TalkFault | { readonly reason: 'large'; readonly detail?: string };
export type Opened = ReadTalkFile | { readonly file?: never; readonly fault: OpenFault };

/**
 * Reads any of the files that a talk is saved as: the talk file, a saved page, `story.yaml`. Never throws; nothing
 * of the file is run.
 */
export async function openTalk(file: File, pack: string): Promise<Opened> {
  if (file.size > mostFileBytes) return { fault: { reason: 'large' } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { fault: { reason: 'broken' } };
  }
  if (/^\s*[\ufeff]?\s*</.test(text)) {
    const carried = talkInHtml(text);
    return carried === null ? { fault: { reason: 'foreign' } } : readTalkFile(carried.text, pack);
  }
  if (/\.ya?ml$/i.test(file.name)) {
    const { talkFromYaml } = await import('./yamlTalk');
    return talkFromYaml(text, file.name.replace(/\.ya?ml$/i, ''), pack);
  }
  return readTalkFile(text, pack);
}
