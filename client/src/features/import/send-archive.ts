import { ApiProblem, problemFrom } from '../../api/problem';
import { refreshSession } from '../../api/refresh-session';
import { accessToken } from '../../api/session-store';

/**
 * Sends an archive to be imported, and tells how far it has come, which `fetch` cannot.
 *
 * @param idempotencyKey the same for every try with the same file, so that a lost answer makes no second course.
 * @returns the id of the import.
 * @throws ApiProblem as every call of the API does.
 */
export async function sendArchive({
  file,
  idempotencyKey,
  signal,
  onProgress,
}: {
  file: File;
  idempotencyKey: string;
  signal: AbortSignal;
  onProgress: (percent: number) => void;
}): Promise<string> {
  // A large file takes minutes, and what it is sent with is looked at in the end: the token must be a fresh one.
  if (accessToken({ goodForSeconds: 600 }) === undefined)
    await refreshSession(accessToken({ goodForSeconds: 0 }));
  const response = await post({ file, idempotencyKey, signal, onProgress });
  if (!response.ok) throw await problemFrom(response);
  const { id } = (await response.json()) as { id: string };
  return id;
}

function post({
  file,
  idempotencyKey,
  signal,
  onProgress,
}: Parameters<typeof sendArchive>[0]): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open('POST', '/api/v1/imports');
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    request.setRequestHeader('Accept', 'application/json');
    const token = accessToken({ goodForSeconds: 0 });
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.timeout = deadlineMilliseconds;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? (loaded / total) * 100 : 0);
    request.onload = () =>
      resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }));
    request.onerror = () => reject(new ApiProblem({ status: 0, code: 'network.unreachable' }));
    request.ontimeout = () => reject(new ApiProblem({ status: 0, code: 'network.timeout' }));
    request.onabort = () => reject(new DOMException('The import was cancelled.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After', 'X-Correlation-Id']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

const deadlineMilliseconds = 30 * 60_000;
