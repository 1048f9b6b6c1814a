import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Jwks } from '../http/auth.schemas';
import { KeyRing } from '../signing/key-ring';

/** The keys with which anybody can check access tokens, the one that is to sign next included. */
@injectable()
export class GetPublicKeys {
  constructor(@inject(KeyRing) private readonly ring: KeyRing) {}

  async execute(): Promise<z.input<typeof Jwks>> {
    const keys = await this.ring.all();
    return {
      keys: keys.map(({ jwk }) => {
        const { kty = '', n = '', e = '', kid = '', alg = '', use = '' } = jwk;
        return { kty, n, e, kid, alg, use };
      }),
    };
  }
}
