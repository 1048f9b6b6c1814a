export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The whole environment of the server and its tools: nothing of ours, least of all secrets, is passed on. */
  readonly environment: Record<string, string>;
}

/** Where an embedded server lives, and as whom it runs. */
export interface EmbeddedPostgresHome {
  /** Holds the socket, the log and the cluster. */
  readonly directory: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly logFile: string;
  readonly lockFolder: string;
  /** Where a copy of the binaries goes, if one is needed. */
  readonly binariesFolder: string;
  /** The user to run as; undefined: the same as this process. */
  readonly identity: { readonly uid: number; readonly gid: number } | undefined;
}
