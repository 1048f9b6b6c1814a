import { answer, api, idempotent } from '../../api/client';
import { randomIdentifier } from '../../api/identifier';
import { type ApiProblem, toProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';
import { type SignedPart, sendPart } from './send-part';

export type Asset = components['schemas']['Asset'];
export type UploadPurpose = NonNullable<components['schemas']['StartUploadRequest']['purpose']>;

export type UploadState =
  | { kind: 'sending'; sentBytes: number }
  /** All parts are there; the server looks at what they are. */
  | { kind: 'checking' }
  | { kind: 'done'; asset: Asset }
  /** `canResume`: what has arrived is kept, and only the rest is sent again. */
  | { kind: 'failed'; problem: ApiProblem; sentBytes: number; canResume: boolean }
  | { kind: 'cancelled' };

type Started = Pick<components['schemas']['StartedUpload'], 'assetId' | 'partSizeBytes' | 'partCount'>;

/**
 * One file on its way to the storage, in parts, a few at a time. A part that fails is sent again by itself a few times; after
 * that the upload rests, and `run` goes on with what is missing.
 */
export class FileUpload {
  private readonly signed = new Map<number, SignedPart>();
  private readonly etags = new Map<number, string>();
  private readonly sentOf = new Map<number, number>();
  private readonly idempotencyKey = randomIdentifier();
  private started: Started | undefined;
  private abort = new AbortController();
  private isRunning = false;
  private isCancelled = false;

  constructor(
    private readonly options: {
      file: File;
      purpose?: UploadPurpose | undefined;
      onState: (state: UploadState) => void;
    },
  ) {}

  /** Sends what has not arrived yet. */
  async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.abort = new AbortController();
    this.tellProgress();
    try {
      const { partCount } = await this.start();
      const missing = Array.from({ length: partCount }, (_, index) => index + 1).filter(
        (partNumber) => !this.etags.has(partNumber),
      );
      await Promise.all(Array.from({ length: partsAtOnce }, () => this.work(missing)));
      this.options.onState({ kind: 'checking' });
      this.options.onState({ kind: 'done', asset: await this.complete() });
    } catch (error) {
      // One part failed for good: the others need not go on.
      this.abort.abort();
      for (const partNumber of this.sentOf.keys())
        if (!this.etags.has(partNumber)) this.sentOf.set(partNumber, 0);
      if (!this.isCancelled) this.fail(error);
    } finally {
      this.isRunning = false;
    }
  }

  /** Stops, and has the storage forget what has arrived. */
  cancel(): void {
    this.isCancelled = true;
    this.abort.abort();
    this.options.onState({ kind: 'cancelled' });
    const { started } = this;
    if (!started) return;
    // Where this is not heard, the server sweeps the upload away after a day.
    void api
      .DELETE('/api/v1/media/uploads/{assetId}', { params: { path: { assetId: started.assetId } } })
      .catch(() => undefined);
  }

  private async start(): Promise<Started> {
    if (this.started) return this.started;
    const { file, purpose } = this.options;
    const upload = await answer(
      api.POST('/api/v1/media/uploads', {
        body: {
          fileName: file.name,
          sizeBytes: file.size,
          contentType: file.type,
          ...(purpose && { purpose }),
        },
        headers: idempotent(this.idempotencyKey),
        signal: this.abort.signal,
      }),
    );
    for (const part of upload.parts) this.signed.set(part.partNumber, part);
    this.started = upload;
    return upload;
  }

  /** Takes one part after the other from those that are missing. */
  private async work(missing: number[]): Promise<void> {
    for (let next = missing.shift(); next !== undefined; next = missing.shift()) await this.sendSurely(next);
  }

  private async sendSurely(partNumber: number): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const part = await this.addressOf(partNumber);
        const etag = await sendPart({
          part,
          bytes: this.bytesOf(partNumber),
          signal: this.abort.signal,
          onProgress: (sent) => this.progress(partNumber, sent),
        });
        this.etags.set(partNumber, etag);
        return;
      } catch (error) {
        this.progress(partNumber, 0);
        // The address may have run out meanwhile: the next try asks for a new one.
        this.signed.delete(partNumber);
        if (this.abort.signal.aborted || attempt === triesOfAPart || !mayHelpToRepeat(error)) throw error;
        await pause(600 * 3 ** attempt * (0.5 + Math.random()), this.abort.signal);
      }
    }
  }

  private async addressOf(partNumber: number): Promise<SignedPart> {
    const known = this.signed.get(partNumber);
    if (known) return known;
    const { assetId, partCount } = await this.start();
    const partNumbers = [partNumber];
    for (let next = partNumber + 1; next <= partCount && partNumbers.length < addressesAtOnce; next++)
      if (!this.etags.has(next) && !this.signed.has(next)) partNumbers.push(next);
    const { parts } = await answer(
      api.POST('/api/v1/media/uploads/{assetId}/parts', {
        params: { path: { assetId } },
        body: { partNumbers },
        signal: this.abort.signal,
      }),
    );
    for (const part of parts) this.signed.set(part.partNumber, part);
    const signed = this.signed.get(partNumber);
    if (!signed) throw new Error('The server gave no address for a part.');
    return signed;
  }

  private async complete(): Promise<Asset> {
    const { assetId } = await this.start();
    const parts = [...this.etags]
      .map(([partNumber, etag]) => ({ partNumber, etag }))
      .sort((one, other) => one.partNumber - other.partNumber);
    return answer(
      api.POST('/api/v1/media/uploads/{assetId}/complete', {
        params: { path: { assetId } },
        body: { parts },
        signal: this.abort.signal,
      }),
    );
  }

  private bytesOf(partNumber: number): Blob {
    const size = this.started?.partSizeBytes ?? this.options.file.size;
    return this.options.file.slice((partNumber - 1) * size, partNumber * size);
  }

  private progress(partNumber: number, sentBytes: number): void {
    this.sentOf.set(partNumber, sentBytes);
    if (!this.abort.signal.aborted) this.tellProgress();
  }

  private tellProgress(): void {
    this.options.onState({ kind: 'sending', sentBytes: this.sentBytes() });
  }

  private sentBytes(): number {
    let sum = 0;
    for (const sent of this.sentOf.values()) sum += sent;
    return Math.min(sum, this.options.file.size);
  }

  private fail(error: unknown): void {
    const problem = toProblem(error);
    const isOver = !mayHelpToRepeat(problem) && problem.code !== 'upload.refused';
    this.options.onState({
      kind: 'failed',
      problem,
      sentBytes: this.sentBytes(),
      canResume: !isOver,
    });
  }
}

const partsAtOnce = 3;
const triesOfAPart = 3;
const addressesAtOnce = 20;

/** An address that ran out is a refusal by the storage; a new one may be taken. */
function mayHelpToRepeat(error: unknown): boolean {
  const problem = toProblem(error);
  return problem.isTemporary || problem.code === 'upload.refused' || problem.code === 'media.parts_missing';
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
