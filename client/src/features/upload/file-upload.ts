import { answer, api, idempotent } from '../../api/client';
import { randomIdentifier } from '../../api/identifier';
import { type ApiProblem, toProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';
import { checksumOfParts, sha256Of } from './file-checksums';
import { pause, waitForLine } from './pause';
import { type SignedPart, sendPart } from './send-part';

export type Asset = components['schemas']['Asset'];
export type UploadPurpose = NonNullable<components['schemas']['StartUploadRequest']['purpose']>;

export type UploadState =
  | { kind: 'sending'; sentBytes: number }
  /** `isOffline`: it goes on by itself when the line is back. */
  | { kind: 'paused'; sentBytes: number; isOffline: boolean }
  /** All parts are there; the server looks at what they are. */
  | { kind: 'checking' }
  | { kind: 'done'; asset: Asset }
  /** `canResume`: what has arrived is kept, and only the rest is sent again. */
  | { kind: 'failed'; problem: ApiProblem; sentBytes: number; canResume: boolean }
  | { kind: 'cancelled' };

/** What is told of a file before it is sent. */
export type FileFacts = Omit<components['schemas']['StartUploadRequest'], 'purpose'>;

export type Started = Pick<
  components['schemas']['Upload'],
  'assetId' | 'partSizeBytes' | 'partCount' | 'parts'
>;

/**
 * One file on its way to the storage, in parts, a few at a time, each with its checksum. A part that fails is sent again by
 * itself a few times; after that the upload rests, and `run` goes on with what is missing. The server knows the file again: an
 * upload that a reload has ended goes on when the same file is chosen once more.
 */
export class FileUpload {
  /** SHA-256 by part: what this file has, and what the storage has. */
  private readonly own = new Map<number, string>();
  private readonly arrived = new Map<number, string>();
  private readonly sentOf = new Map<number, number>();
  private idempotencyKey = randomIdentifier();
  private started: Started | undefined;
  private abort = new AbortController();
  private isRunning = false;
  private ending: 'paused' | 'cancelled' | undefined;

  constructor(
    private readonly options: {
      file: File;
      purpose?: UploadPurpose | undefined;
      /** Asks for the upload in another way: what learners hand in is begun by what it belongs to. */
      begin?: ((facts: FileFacts, signal: AbortSignal) => Promise<Started>) | undefined;
      onState: (state: UploadState) => void;
    },
  ) {}

  /** Sends what has not arrived yet. */
  async run(): Promise<void> {
    if (this.isRunning || this.ending === 'cancelled') return;
    this.isRunning = true;
    this.ending = undefined;
    this.abort.abort();
    this.abort = new AbortController();
    this.tellProgress();
    try {
      const { partCount } = await this.start();
      const open = Array.from({ length: partCount }, (_, index) => index + 1);
      await Promise.all(Array.from({ length: partsAtOnce }, () => this.work(open)));
      this.options.onState({ kind: 'checking' });
      this.options.onState({ kind: 'done', asset: await this.complete() });
    } catch (error) {
      // One part failed for good: the others need not go on.
      this.abort.abort();
      for (const partNumber of this.sentOf.keys())
        if (!this.arrived.has(partNumber)) this.sentOf.set(partNumber, 0);
      this.rest(error);
    } finally {
      this.isRunning = false;
    }
  }

  /** Stops, and keeps what has arrived. */
  pause(): void {
    this.ending = 'paused';
    this.abort.abort();
    this.options.onState({ kind: 'paused', sentBytes: this.sentBytes(), isOffline: false });
  }

  /** Stops, and has the storage forget what has arrived. */
  cancel(): void {
    this.ending = 'cancelled';
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
    const { file, purpose, begin = this.begin } = this.options;
    const facts: FileFacts = {
      fileName: file.name,
      sizeBytes: file.size,
      contentType: file.type,
      ...(purpose && { purpose }),
      recognisedBy: {
        lastModified: Math.max(0, Math.trunc(file.lastModified)),
        headSha256: await sha256Of(file.slice(0, headBytes)),
      },
    };
    const upload = await begin(facts, this.abort.signal);
    for (const { partNumber, sha256, sizeBytes } of upload.parts) {
      this.arrived.set(partNumber, sha256);
      this.sentOf.set(partNumber, sizeBytes);
    }
    this.started = upload;
    this.tellProgress();
    return upload;
  }

  private readonly begin = (body: FileFacts, signal: AbortSignal): Promise<Started> =>
    answer(api.POST('/api/v1/media/uploads', { body, headers: idempotent(this.idempotencyKey), signal }));

  /** Takes one part after the other from those that are open. */
  private async work(open: number[]): Promise<void> {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      this.abort.signal.throwIfAborted();
      const bytes = this.bytesOf(next);
      const sha256 = this.own.get(next) ?? (await sha256Of(bytes));
      this.own.set(next, sha256);
      // What arrived before a reload is compared, too: the file may be another by now.
      if (this.arrived.get(next) !== sha256) await this.sendSurely(next, bytes, sha256);
    }
  }

  private async sendSurely(partNumber: number, bytes: Blob, sha256: string): Promise<void> {
    this.arrived.delete(partNumber);
    for (let attempt = 1; ; attempt++) {
      try {
        const part = await this.addressOf(partNumber, sha256);
        const { signal } = this.abort;
        await sendPart({ part, bytes, signal, onProgress: (sent) => this.progress(partNumber, sent) });
        this.arrived.set(partNumber, sha256);
        return;
      } catch (error) {
        this.progress(partNumber, 0);
        if (this.abort.signal.aborted || attempt === triesOfAPart || !mayHelpToRepeat(error)) throw error;
        await pause(600 * 3 ** attempt * (0.5 + Math.random()), this.abort.signal);
      }
    }
  }

  private async addressOf(partNumber: number, sha256: string): Promise<SignedPart> {
    const { assetId } = await this.start();
    const { parts } = await answer(
      api.POST('/api/v1/media/uploads/{assetId}/parts', {
        params: { path: { assetId } },
        body: { parts: [{ partNumber, sha256 }] },
        signal: this.abort.signal,
      }),
    );
    const [signed] = parts;
    if (!signed) throw new Error('The server gave no address for a part.');
    return signed;
  }

  private async complete(): Promise<Asset> {
    const { assetId, partCount } = await this.start();
    const inOrder = Array.from({ length: partCount }, (_, index) => this.own.get(index + 1) ?? '');
    return answer(
      api.POST('/api/v1/media/uploads/{assetId}/complete', {
        params: { path: { assetId } },
        body: { checksum: await checksumOfParts(inOrder) },
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

  private rest(error: unknown): void {
    if (this.ending) return;
    const problem = toProblem(error);
    const sentBytes = this.sentBytes();
    if (problem.code.startsWith('network.')) {
      this.options.onState({ kind: 'paused', sentBytes, isOffline: true });
      void this.goOnWhenBack();
      return;
    }
    if (beganAnewBy.has(problem.code)) this.beginAnew();
    const canResume = mayHelpToRepeat(problem) || beganAnewBy.has(problem.code);
    this.options.onState({ kind: 'failed', problem, sentBytes: this.sentBytes(), canResume });
  }

  private async goOnWhenBack(): Promise<void> {
    this.abort = new AbortController();
    const { signal } = this.abort;
    await waitForLine(signal);
    if (!signal.aborted) await this.run();
  }

  /** The server is asked again what it has; the parts that differ are sent again. */
  private beginAnew(): void {
    this.started = undefined;
    this.idempotencyKey = randomIdentifier();
    this.own.clear();
    this.arrived.clear();
    this.sentOf.clear();
  }
}

const partsAtOnce = 3;
const triesOfAPart = 3;
/** So much of a file's beginning, with its name, size and time, tells it from others. */
const headBytes = 1024 ** 2;

const beganAnewBy = new Set(['media.checksum_mismatch', 'media.upload_ended', 'media.upload_not_found']);

/** An address that ran out is a refusal by the storage; a new one may be taken. */
function mayHelpToRepeat(error: unknown): boolean {
  const problem = toProblem(error);
  if (problem.code === 'upload.file_unreadable') return false;
  return problem.isTemporary || problem.code === 'upload.refused' || problem.code === 'media.parts_missing';
}
