import { joined } from '../compare/atlas';
import type { OwnTables } from '../compare/frame';
import { keptTables } from '../compare/own/keep';
import { ownIndicator } from '../compare/own/ownIndicator';
import { unpackedTable } from '../compare/own/packedTable';
import type { PackSummary } from '../content/packSummary';
import { toldPack } from '../edit/toldPack.svelte';

/**
 * Brings back the tables of one's own that are not in memory: those of the link, and, the first time, those kept on
 * this machine and those of the talk that is at hand. Gives what of the link is not damaged.
 */
export async function recallTables(
  tables: OwnTables,
  packed: readonly string[],
  { areas }: PackSummary,
  isFirst: boolean,
): Promise<readonly string[]> {
  if (isFirst) {
    tables.brought = joined(
      tables.brought,
      keptTables(() => localStorage, areas),
    );
    const { pack } = await import('../content/pack');
    await toldPack(pack, tables).recall();
  }
  const read = packed.map((text) => ({ text, numbers: unpackedTable(text, areas) }));
  tables.ofLink = read.flatMap(({ numbers }) =>
    numbers === null ? [] : [ownIndicator(numbers, areas)],
  );
  return read.flatMap(({ text, numbers }) => (numbers === null ? [] : [text]));
}
