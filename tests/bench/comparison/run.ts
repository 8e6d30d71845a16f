import type { Browser } from '@playwright/test';
import { pictures, visitComparison, type Change } from './measure';

/**
 * Visits both pages in turn in every round, so that what else the machine does meets both alike; the
 * first round warms up and is thrown away.
 *
 * @param app Where this project's page is served.
 * @param peer Where the comparison made with ECharts is served.
 */
export async function measureComparison(
  browser: Browser,
  app: string,
  peer: string,
  rounds: number,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let round = 0; round <= rounds; round++) {
    process.stdout.write(`\rcomparison ${String(round)}/${String(rounds)}          `);
    const seen: Change[] = [];
    for (const picture of pictures) {
      // The peer's four charts stand beside each of ours, as near in time as can be.
      seen.push(...(await visitComparison(browser, peer, 'echarts', 'all')));
      seen.push(...(await visitComparison(browser, app, 'app', picture)));
      seen.push(...(await visitComparison(browser, peer, 'echarts', picture)));
    }
    if (round > 0) changes.push(...seen);
  }
  process.stdout.write('\r');
  return changes;
}
