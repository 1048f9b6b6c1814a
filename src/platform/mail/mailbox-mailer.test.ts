import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '../testing/manual-clock';
import { MailboxMailer } from './mailbox-mailer';
import { describeMailer, makeMessage } from './testing/describe-mailer';

describeMailer('The mailbox', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-mail-'));
  const mailer = await MailboxMailer.open({ folder, clock: new ManualClock() });
  return {
    mailer,
    async delivered(messageId) {
      const { items } = await mailer.list({ limit: 100 });
      const found = items.filter((item) => item.messageId === messageId);
      const messages = await Promise.all(found.map((item) => mailer.read(item.messageId)));
      return messages
        .filter((message) => message !== null)
        .map(({ subject, text, html }) => ({ subject, text, html }));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
});

describe('The mailbox', () => {
  let folder: string;
  let clock: ManualClock;
  const open = (maximumMessages?: number) =>
    MailboxMailer.open({ folder, clock, ...(maximumMessages && { maximumMessages }) });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stoa-mail-'));
    clock = new ManualClock();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const fill = async (mailbox: MailboxMailer, count: number) => {
    for (let number = 1; number <= count; number++) {
      await mailbox.send(makeMessage({ messageId: `Message-${number}` }));
      clock.advance({ seconds: 1 });
    }
  };
  const idsOf = (page: { items: { messageId: string }[] }) => page.items.map((item) => item.messageId);

  test('lists the newest first, page by page', async () => {
    const mailbox = await open();
    await fill(mailbox, 5);
    const first = await mailbox.list({ limit: 2 });
    const second = await mailbox.list({ limit: 2, cursor: first.nextCursor ?? '' });
    const third = await mailbox.list({ limit: 2, cursor: second.nextCursor ?? '' });
    expect([first, second, third].map(idsOf)).toEqual([
      ['Message-5', 'Message-4'],
      ['Message-3', 'Message-2'],
      ['Message-1'],
    ]);
    expect(third.nextCursor).toBeNull();
    expect(first.items[0]).toEqual({
      messageId: 'Message-5',
      receivedAt: '2026-01-05T09:00:04.000Z',
      from: { address: 'stoa@example.org', name: 'Stoa' },
      to: { address: 'ada@example.org', name: 'Ada Lovelace' },
      subject: 'Welcome, Ada',
    });
  });

  test('gives a message whole, and null for one that is not there', async () => {
    const mailbox = await open();
    const message = makeMessage({ headers: { 'List-Unsubscribe': '<https://example.org/u>' } });
    await mailbox.send(message);
    expect(await mailbox.read(message.messageId)).toEqual({
      ...message,
      receivedAt: '2026-01-05T09:00:00.000Z',
    });
    expect(await mailbox.read('../mail')).toBeNull();
  });

  test('knows after a restart what it delivered before', async () => {
    await fill(await open(), 2);
    const reopened = await open();
    await reopened.send(makeMessage({ messageId: 'Message-1', text: 'Again.' }));
    expect(idsOf(await reopened.list({ limit: 10 }))).toEqual(['Message-2', 'Message-1']);
    expect(await reopened.read('Message-1')).toMatchObject({ text: 'Welcome.' });
  });

  test('never shows half a message that a crash left, and removes it', async () => {
    await fill(await open(), 1);
    await writeFile(join(folder, '.0198c0de.temporary'), '{"messageId":"half');
    const reopened = await open();
    expect(idsOf(await reopened.list({ limit: 10 }))).toEqual(['Message-1']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('keeps the last messages only', async () => {
    const mailbox = await open(3);
    await fill(mailbox, 5);
    expect(idsOf(await mailbox.list({ limit: 10 }))).toEqual(['Message-5', 'Message-4', 'Message-3']);
    expect(await readdir(folder)).toHaveLength(3);
    expect(await mailbox.read('Message-1')).toBeNull();
  });

  test('says that it may be tried again when the disk does not let it write', async () => {
    const mailbox = await open();
    await rm(folder, { recursive: true });
    await expect(mailbox.send(makeMessage())).rejects.toMatchObject({
      kind: 'temporary',
      code: 'mail.unavailable',
    });
  });
});
