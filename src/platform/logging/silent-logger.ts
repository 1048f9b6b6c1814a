import type { Logger } from './logger';

/** Writes nothing: for tools and tests that have nobody to tell. */
export const silentLogger: Logger = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  isDebug: false,
  forModule: () => silentLogger,
};
