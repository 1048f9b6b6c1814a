import { useSyncExternalStore } from 'react';
import { randomIdentifier } from '../../api/identifier';
import {
  type Asset,
  type FileFacts,
  FileUpload,
  type Started,
  type UploadPurpose,
  type UploadState,
} from './file-upload';

export type UploadEntry = {
  id: string;
  /** What it belongs to, such as `lesson/<id>/video`: a page shows those of its own. */
  scope: string;
  fileName: string;
  sizeBytes: number;
  state: UploadState;
};

export type StartUpload = {
  file: File;
  scope: string;
  purpose?: UploadPurpose;
  /** Asks for the upload in another way. */
  begin?: (facts: FileFacts, signal: AbortSignal) => Promise<Started>;
  onDone?: (asset: Asset) => void;
};

/** The uploads of a scope, oldest first. They go on while one walks about the pages, and are there when one comes back. */
export function useUploads(scope: string): readonly UploadEntry[] {
  const all = useSyncExternalStore(subscribe, () => entries);
  return all.filter((entry) => entry.scope === scope);
}

/** The uploads of all scopes that begin so. */
export function useUploadsUnder(beginning: string): readonly UploadEntry[] {
  const all = useSyncExternalStore(subscribe, () => entries);
  return all.filter((entry) => entry.scope.startsWith(beginning));
}

/** Begins to send a file. */
export function startUpload({ file, scope, purpose, begin, onDone }: StartUpload): void {
  const id = randomIdentifier();
  const upload = new FileUpload({
    file,
    purpose,
    begin,
    onState: (state) => {
      if (state.kind === 'cancelled') return remove(id);
      update(id, state);
      if (state.kind === 'done') onDone?.(state.asset);
    },
  });
  uploads.set(id, upload);
  const state: UploadState = { kind: 'sending', sentBytes: 0 };
  publish([...entries, { id, scope, fileName: file.name, sizeBytes: file.size, state }]);
  void upload.run();
}

/** Stops an upload and keeps what has arrived. */
export function pauseUpload(id: string): void {
  uploads.get(id)?.pause();
}

/** Goes on with an upload that failed or was paused. */
export function resumeUpload(id: string): void {
  void uploads.get(id)?.run();
}

export function cancelUpload(id: string): void {
  uploads.get(id)?.cancel();
}

/** Takes one that is over off the list. */
export function dismissUpload(id: string): void {
  remove(id);
}

const uploads = new Map<string, FileUpload>();
const listeners = new Set<() => void>();
let entries: readonly UploadEntry[] = [];

function update(id: string, state: UploadState): void {
  publish(entries.map((entry) => (entry.id === id ? { ...entry, state } : entry)));
}

function remove(id: string): void {
  uploads.delete(id);
  publish(entries.filter((entry) => entry.id !== id));
}

function publish(next: readonly UploadEntry[]): void {
  entries = next;
  const isUnderWay = next.some(({ state }) => state.kind === 'sending' || state.kind === 'checking');
  if (isUnderWay) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
