import { joined } from '../compare/atlas';
import type { TablesOnPage } from '../compare/frame';
import { keptTables } from '../compare/own/keep';
import { keptPlaces } from '../compare/own/keepPlaces';
import { ownIndicator } from '../compare/own/ownIndicator';
import { joinedLists, ownPlaceLists } from '../compare/own/ownPlaces';
import { ownTables } from '../compare/own/ownTables';
import { unpackedTable } from '../compare/own/packedTable';
import type { PackSummary } from '../content/packSummary';
import { toldPack } from '../edit/toldPack.svelte';

/**
 * Brings back the tables and places of one's own that are not in memory: those of the link, and, the first time, those kept on
 * this machine and those of the talk that is at hand. Gives what of the link is not damaged.
 */
export async function recallTables(
  page: TablesOnPage,
  packed: readonly string[],
  { areas }: PackSummary,
  isFirst: boolean,
): Promise<readonly string[]> {
  const tables = ownTables(page);
  if (isFirst) {
    tables.brought = joined(
      tables.brought,
      keptTables(() => localStorage, areas),
    );
    const lists = ownPlaceLists(page);
    lists.brought = joinedLists(
      lists.brought,
      keptPlaces(() => localStorage),
    );
    const { pack } = await import('../content/pack');
    await toldPack(pack, page).recall();
  }
  const read = packed.map((text) => ({ text, numbers: unpackedTable(text, areas) }));
  tables.ofLink = read.flatMap(({ numbers }) =>
    numbers === null ? [] : [ownIndicator(numbers, areas)],
  );
  return read.flatMap(({ text, numbers }) => (numbers === null ? [] : [text]));
}
