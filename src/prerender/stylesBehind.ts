import type { Rolldown } from 'vite';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The style sheets of a chunk and of all that it imports, each once. */
export function stylesBehind(
  chunk: Output | undefined,
  bundle: Rolldown.OutputBundle,
  seen = new Set<string>(),
): readonly string[] {
  if (chunk?.type !== 'chunk' || chunk.isEntry || seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const own = [...(chunk.viteMetadata?.importedCss ?? [])].flatMap((file) => {
    const asset = bundle[file];
    return asset?.type === 'asset' && !seen.has(file)
      ? (seen.add(file), [String(asset.source)])
      : [];
  });
  return [...chunk.imports.flatMap((file) => stylesBehind(bundle[file], bundle, seen)), ...own];
}
