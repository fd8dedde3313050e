// The paths that git tracks in one worktree, to be asked about files and folders. Pure.

/** What git tracks. Paths are byte strings, relative to the root of the worktree, folders without a slash at their end. */
export interface TrackedPaths {
  hasFile(path: string): boolean;
  /** True when something in the folder is tracked, or the folder is itself, as a submodule. */
  hasFolder(path: string): boolean;
}

/** Takes the paths in any order; the order of git's index is the fastest. */
export function createTrackedPaths(paths: readonly string[]): TrackedPaths {
  const sorted = paths.toSorted((one, other) => (one < other ? -1 : one === other ? 0 : 1));
  const firstFrom = (path: string): string | undefined => {
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < path) low = middle + 1;
      else high = middle;
    }
    return sorted[low];
  };
  const hasFile = (path: string): boolean => firstFrom(path) === path;
  return { hasFile, hasFolder: (path) => hasFile(path) || firstFrom(`${path}/`)?.startsWith(`${path}/`) === true };
}
