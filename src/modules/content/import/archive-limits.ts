/** How much an archive may hold. All sizes are bytes. */
export interface ArchiveLimits {
  /** The archive itself, compressed. */
  readonly archiveBytes: number;
  /** One file, uncompressed. Also the most that reading one file may hold in memory. */
  readonly fileBytes: number;
  /** All files together, uncompressed. */
  readonly totalBytes: number;
  /** Files and folders. */
  readonly entries: number;
  /** Characters in one path. */
  readonly pathLength: number;
  /** Folders in one path, the file included. */
  readonly depth: number;
  /** How many times larger than its packed form a file of more than a megabyte may be. */
  readonly ratio: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  archiveBytes: 200 * 1024 * 1024,
  fileBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  entries: 10_000,
  pathLength: 240,
  depth: 16,
  ratio: 150,
};
