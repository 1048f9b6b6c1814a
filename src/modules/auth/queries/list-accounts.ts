import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { maySeeAccounts } from '../http/auth.policy';
import { presentAccount } from '../http/auth.presenter';
import type { AccountView } from '../http/auth.schemas';

const Position = z.object({ id: z.uuid() });

/** People with their roles, the newest first, by a part of their name or address. */
@injectable()
export class ListAccounts {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
  ) {}

  async execute(request: { reader: Person; page: Page; search: string | undefined }): Promise<{
    items: z.input<typeof AccountView>[];
    nextCursor: string | null;
  }> {
    permit(maySeeAccounts(request.reader));
    const { limit, cursor } = request.page;
    const found = await this.accounts.list(this.database, {
      search: request.search,
      before: decodeCursor(Position, cursor)?.id,
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(found, limit, ({ id }) => ({ id }));
    const protectedOnes = await this.factors.listOn(
      this.database,
      shown.map(({ id }) => id),
    );
    return {
      items: shown.map((account) => presentAccount(account, protectedOnes.has(account.id))),
      nextCursor,
    };
  }
}
