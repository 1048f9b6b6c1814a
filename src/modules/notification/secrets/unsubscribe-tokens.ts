import { createHmac, timingSafeEqual } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { isRequired, type Topic, topics } from '../domain/topics';

export interface Unsubscription {
  readonly personId: string;
  readonly topic: Topic;
}

const Parts = z.tuple([z.uuid(), z.enum(topics).refine((topic) => !isRequired(topic)), z.string()]);

/**
 * Makes and reads what stands in the link that ends the mails of one topic to one person. It never runs out (RFC 8058 asks
 * nobody to sign in, and mails are kept for years), and it is good for nothing else.
 */
@injectable()
export class UnsubscribeTokens {
  private readonly key: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.key = secret.derive('notification.unsubscribe');
  }

  tokenFor(unsubscription: Unsubscription): string {
    const { personId, topic } = unsubscription;
    return `${personId}~${topic}~${this.sign(unsubscription).toString('base64url')}`;
  }

  /** Whose mails of what it ends, or undefined for what we have not made. */
  read(token: string): Unsubscription | undefined {
    const parts = Parts.safeParse(token.split('~'));
    if (!parts.success) return undefined;
    const [personId, topic, signature] = parts.data;
    const given = Buffer.from(signature, 'base64url');
    const expected = this.sign({ personId, topic });
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
    return isOurs ? { personId, topic } : undefined;
  }

  private sign({ personId, topic }: Unsubscription): Buffer {
    return createHmac('sha256', this.key).update(`${personId}:${topic}`).digest();
  }
}
