import { unmarkedUtf16 } from '../../domain/decodeText';
import type { Refusal } from './limits';

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];
const zipMagic = [0x50, 0x4b, 0x03, 0x04];

/** What a file is by its bytes, and by its name where they do not tell; or why it is not read. */
export function kindOf(name: string, bytes: Uint8Array): 'xlsx' | 'text' | Refusal {
  const starts = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(compoundMagic)) return holdsEncrypted(bytes) ? 'password' : 'xls';
  if (starts(zipMagic)) return /\.(zip|ods|docx|pptx|numbers)$/i.test(name) ? 'kind' : 'xlsx';
  if (/\.(xls|et)$/i.test(name)) return 'xls';
  if (/\.xlsx$/i.test(name)) return 'broken';
  // A text has no zero bytes unless it is UTF-16.
  const head = bytes.subarray(0, 4096);
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isMarked || !head.includes(0) || unmarkedUtf16(bytes) !== null ? 'text' : 'kind';
}

/**
 * Whether a compound file (MS-CFB) is a workbook behind a password: its directory, whose entries of 128
 * bytes begin with their name in UTF-16LE, then has a stream `EncryptedPackage` (MS-OFFCRYPTO).
 */
function holdsEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
