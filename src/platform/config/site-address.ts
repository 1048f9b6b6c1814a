import type { InjectionToken } from 'tsyringe';

/** Where people reach the platform: what links in mails and payments begin with. */
export interface SiteAddress {
  /** Without a slash at its end: `https://learn.example.org`. Known when the server listens. */
  readonly url: string;
}
export const SiteAddress: InjectionToken<SiteAddress> = Symbol('SiteAddress');

/** The configured address, or the one that the server turned out to listen on. */
export class KnownSiteAddress implements SiteAddress {
  private listening: string | undefined;

  constructor(private readonly configured: string | undefined) {}

  get url(): string {
    const url = this.configured ?? this.listening;
    if (url === undefined) throw new Error('The address of the site is not known before the server listens.');
    return url.replace(/\/+$/, '');
  }

  listensOn(port: number): void {
    this.listening = `http://localhost:${port}`;
  }
}
