import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { DomainError } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import { httpErrors } from './http-errors';
import type { UploadedFile } from './route';

export interface ReceivedUpload {
  readonly file: UploadedFile;
  /** SHA-256 of the file's bytes, by which a repetition is told from another command. */
  readonly digest: string;
  /** The other fields of the form, all of them texts. */
  readonly fields: { readonly [name: string]: string };
  /** Removes the file. */
  readonly discard: () => Promise<void>;
}

export interface UploadLimits {
  readonly field: string;
  readonly maximumBytes: number;
  /** Where files are put while their request lasts. */
  readonly folder: string;
}

/** What the form may weigh beside its file. */
const formBytes = 262_144;

/** Receives a form with exactly one file into a file of its own, which `discard` removes. */
export async function receiveUpload(request: Request, limits: UploadLimits): Promise<ReceivedUpload> {
  if (!request.is('multipart/form-data')) throw platformErrors.unsupportedMediaType();
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limits.maximumBytes + formBytes) throw tooLarge(limits);
  const folder = await mkdtemp(path.join(limits.folder, 'upload-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    return { ...(await receiveForm(request, limits, path.join(folder, 'file'))), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function tooLarge({ maximumBytes }: UploadLimits) {
  return platformErrors.bodyTooLarge({ facts: { maximumBytes } });
}

async function receiveForm(
  request: Request,
  limits: UploadLimits,
  target: string,
): Promise<Omit<ReceivedUpload, 'discard'>> {
  const form = openForm(request, limits);
  const fields: Record<string, string> = {};
  const files: Promise<Omit<ReceivedUpload, 'discard' | 'fields'>>[] = [];
  let hasTooMany = false;
  form.on('field', (name, value, info) => {
    if (info.valueTruncated || info.nameTruncated) hasTooMany = true;
    else fields[name] = value;
  });
  for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    form.on(event, () => {
      hasTooMany = true;
    });
  }
  form.on('file', (name, stream, info) => {
    const saving =
      name === limits.field
        ? saveFile({ stream, target, name: info.filename, limits })
        : Promise.resolve(stream.resume()).then(() => {
            throw httpErrors.uploadExpected({ facts: { field: limits.field } });
          });
    // Awaited below; until then a refusal must not count as one that nobody handles.
    saving.catch((error: unknown) => form.destroy(error as Error));
    files.push(saving);
  });
  try {
    await pipeline(request, form);
  } catch (error) {
    // The rest is read and thrown away, so that the refusal reaches whoever is still sending.
    request.resume();
    const outcomes = await Promise.allSettled(files);
    const reasons = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason);
    throw reasons.find(isOwn) ?? (isOwn(error) ? error : httpErrors.uploadInterrupted({ cause: error }));
  }
  const [file, ...others] = await Promise.all(files);
  if (!file || others.length > 0 || hasTooMany)
    throw httpErrors.uploadExpected({ facts: { field: limits.field } });
  return { ...file, fields };
}

function openForm(request: Request, limits: UploadLimits): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 1,
        fileSize: limits.maximumBytes,
        fields: 20,
        fieldSize: 10_000,
        fieldNameSize: 100,
        parts: 22,
        headerPairs: 50,
      },
    });
  } catch (error) {
    throw httpErrors.uploadExpected({ facts: { field: limits.field }, cause: error });
  }
}

/** A refusal, or a failure of our disk; all else comes of what was sent, or of its end. */
function isOwn(error: unknown): boolean {
  return error instanceof DomainError || (error instanceof Error && 'errno' in error);
}

async function saveFile(options: {
  readonly stream: NodeJS.ReadableStream & { readonly truncated?: boolean };
  readonly target: string;
  readonly name: string | undefined;
  readonly limits: UploadLimits;
}): Promise<{ file: UploadedFile; digest: string }> {
  const { stream, target, limits } = options;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(stream, measure, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  if (stream.truncated) throw tooLarge(limits);
  return {
    file: { path: target, name: plainName(options.name), sizeBytes },
    digest: hash.digest('base64url'),
  };
}

/** The last part of what the caller calls the file, without what no file name should hold. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
  return last.replace(/[\u0000-\u001f\u007f\p{Surrogate}]/gu, '').slice(0, 200) || 'file';
}
