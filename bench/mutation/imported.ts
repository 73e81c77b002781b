/** Which modules each module imports, as the loader met them. */
const imports = new Map<string, Set<string>>();

/** Notes an import while modules load. */
export function noteImport(by: string, url: string): void {
  imports.set(by, (imports.get(by) ?? new Set()).add(url));
}

export const importedBy = (url: string): string[] => [...(imports.get(url) ?? [])];

/** A module and all that it imports, directly or by way of others. */
export function allImportedBy(url: string): ReadonlySet<string> {
  const found = new Set([url]);
  for (const each of found) for (const other of importedBy(each)) found.add(other);
  return found;
}
