import type { Browser } from '@playwright/test';
import { progress } from '../progress';
import { pictures, visitComparison, type Change } from './measure';

/**
 * Visits both pages in turn in every round, so that what else the machine does meets both alike. One
 * visit to each warms up and is thrown away.
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
  progress('comparison, warm-up');
  await visitComparison(browser, peer, 'echarts', 'all');
  await visitComparison(browser, app, 'app', 'bars');
  const changes: Change[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const picture of pictures) {
      progress(`comparison ${String(round)}/${String(rounds)} ${picture}`);
      // The peer's four charts stand beside each of ours, as near in time as can be.
      changes.push(...(await visitComparison(browser, peer, 'echarts', 'all')));
      changes.push(...(await visitComparison(browser, app, 'app', picture)));
    }
  }
  return changes;
}
