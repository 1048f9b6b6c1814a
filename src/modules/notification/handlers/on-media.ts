import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { mediaFailed, mediaProcessed } from '../../media/media.contract';
import { NotifyPerson } from '../commands/notify-person';
import type { InAppNews } from '../domain/in-app-news';
import { causeOf } from '../domain/message';

type MediaEvent = typeof mediaProcessed | typeof mediaFailed;

/** Tells the owner of an upload when its processing has ended, well or not. */
@injectable()
export class OnMedia implements EventConsumer<MediaEvent> {
  constructor(@inject(NotifyPerson) private readonly inbox: NotifyPerson) {}

  async handle(tx: Transaction, event: EventOf<MediaEvent>): Promise<void> {
    // Whoever hands something in sees it where she does so, with what became of it.
    if (event.type === 'media.processed' && event.payload.purpose?.kind === 'answer_file') return;
    const { ownerId } = event.payload;
    await this.inbox.notify(tx, ownerId, newsOf(event), causeOf(event));
  }
}

function newsOf(event: EventOf<MediaEvent>): InAppNews {
  switch (event.type) {
    case 'media.processed':
      return { kind: 'media_processed', fileName: event.payload.fileName };
    case 'media.failed':
      return { kind: 'media_failed', fileName: event.payload.fileName, reason: event.payload.reason };
  }
}
