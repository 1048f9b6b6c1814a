import { inject, injectable } from 'tsyringe';
import type { Job } from '../../../platform/module/define-module';
import { SigningKeyKeeper } from '../signing/signing-key-keeper';

/** A key signs for thirty days; the next is published a day ahead, and the last goes when its tokens have expired. */
@injectable()
export class RotateSigningKeys implements Job {
  constructor(@inject(SigningKeyKeeper) private readonly keeper: SigningKeyKeeper) {}

  async run(): Promise<void> {
    await this.keeper.keep();
  }
}
