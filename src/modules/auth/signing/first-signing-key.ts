import { inject, injectable } from 'tsyringe';
import type { Lifecycle } from '../../../platform/module/define-module';
import { SigningKeyKeeper } from './signing-key-keeper';

/** Nobody can sign in without a key, so the first one is there before the first request. */
@injectable()
export class FirstSigningKey implements Lifecycle {
  constructor(@inject(SigningKeyKeeper) private readonly keeper: SigningKeyKeeper) {}

  async start(): Promise<void> {
    await this.keeper.keep();
  }

  async stop(): Promise<void> {}
}
