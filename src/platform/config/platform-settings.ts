import type { InjectionToken } from 'tsyringe';

/** What modules may know of the process they run in. */
export interface PlatformSettings {
  /** Whether demo people and courses are there; then the process listens on loopback alone. */
  readonly isDemo: boolean;
  readonly isDevelopment: boolean;
  /** The project's folder, with what is delivered beside the code: the demo's content, fonts. */
  readonly rootFolder: string;
}
export const PlatformSettings: InjectionToken<PlatformSettings> = Symbol('PlatformSettings');
