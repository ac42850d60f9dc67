/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * Files an entry needs: the entry, its static imports and, if asked, what it may load later.
 * @param {Manifest} manifest
 * @param {string} entry
 * @param {{ dynamic?: boolean, skip?: string[] }} [options]
 * @returns {Set<string>}
 */
export function filesOf(manifest, entry, { dynamic = false, skip = [] } = {}) {
  const files = new Set();
  const seen = new Set(skip);
  /** @param {string} key */
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`not in the manifest: ${key}`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(dynamic ? (chunk.assets ?? []) : [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(dynamic ? (chunk.dynamicImports ?? []) : [])]) walk(next);
  };
  walk(entry);
  return files;
}
