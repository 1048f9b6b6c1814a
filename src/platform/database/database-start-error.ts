/** Why a database could not be made ready at start; the message is for whoever runs Stoa and says what to do. */
export class DatabaseStartError extends Error {
  constructor(
    readonly code:
      | 'database.embedded_unsupported'
      | 'database.embedded_failed'
      | 'database.folder_in_use'
      | 'database.unreachable'
      | 'database.migrations_invalid'
      | 'database.migrations_busy',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatabaseStartError';
  }
}
