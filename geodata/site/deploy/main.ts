import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { versionFileName, type VersionFile } from '../versionFile';
import { deploy, deployBack } from './deploy';

/** `npm run deploy -- --to /var/www/blueprint`; with `--back` the release before comes back. */
const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    back: { type: 'boolean', default: false },
  },
});
try {
  if (values.to === undefined)
    throw new Error(
      '写明目标文件夹：npm run deploy -- --to 文件夹。Name the folder: npm run deploy -- --to FOLDER.',
    );
  const [site, from] = [resolve(values.to), resolve(values.from)];
  const { copied, removed } = values.back ? deployBack(site) : deploy(from, site);
  const { title, version, data } = JSON.parse(
    readFileSync(join(site, versionFileName), 'utf8'),
  ) as VersionFile;
  console.log(
    `${title} ${version}${data === null ? '' : `（${data.digest}）`} → ${site}：写入${copied}个文件，删去${removed.length}个。` +
      `${copied} files written, ${removed.length} removed.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
