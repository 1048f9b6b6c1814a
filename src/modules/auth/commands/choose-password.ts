import { inject, injectable } from 'tsyringe';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { weaknessOf } from '../domain/password-rules';
import { PasswordLane } from '../secrets/password-lane';

/** What belongs to whoever chooses, and is easily found out. */
interface Person {
  readonly email: string;
  readonly name: string;
}

/** Takes a new password: refuses those that are tried first, and hashes the others. */
@injectable()
export class ChoosePassword {
  constructor(@inject(PasswordLane) private readonly lane: PasswordLane) {}

  /**
   * @param field its name in the body, for the refusal.
   * @throws request.invalid that says why it is too easy to guess; auth.busy.
   */
  async hash(password: string, person: Person, field: string): Promise<string> {
    this.check(password, person, field);
    return this.lane.hash(password);
  }

  /** @throws request.invalid as above. */
  check(password: string, person: Person, field: string): void {
    const weakness = weaknessOf(password, person);
    if (!weakness) return;
    const error = { path: `body.${field}`, code: 'too_easy_to_guess', message: weakness };
    throw platformErrors.invalidInput({ errors: [error] });
  }
}
