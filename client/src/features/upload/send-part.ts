import { ApiProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';

export type SignedPart = components['schemas']['SignedPart'];

/**
 * Sends one part of a file straight to the storage. `fetch` cannot tell how far a request body has come, so this is an
 * XMLHttpRequest.
 *
 * @throws ApiProblem: `upload.refused` for an answer that is no success, `network.unreachable` where none came.
 */
export function sendPart({
  part,
  bytes,
  signal,
  onProgress,
}: {
  part: SignedPart;
  bytes: Blob;
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const fail = (status: number, code: string) => reject(new ApiProblem({ status, code }));

    request.open(part.method, new URL(part.url, location.origin));
    for (const [name, value] of Object.entries(part.headers)) {
      // The browser counts the bytes itself and lets no page set this one.
      if (name.toLowerCase() !== 'content-length') request.setRequestHeader(name, value);
    }
    request.timeout = partDeadlineMilliseconds;
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status < 200 || request.status > 299) return fail(request.status, 'upload.refused');
      onProgress(bytes.size);
      resolve();
    };
    request.onerror = () => fail(0, 'network.unreachable');
    request.ontimeout = () => fail(0, 'network.timeout');
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    else request.send(bytes);
  });
}

const partDeadlineMilliseconds = 10 * 60_000;
