import { type ComponentType, createContext, useContext } from 'react';
import type { components } from '../../api/schema.gen';

export type SentFile = Pick<components['schemas']['Asset'], 'assetId' | 'fileName' | 'sizeBytes'>;

/** How a file that answers a question is sent. */
export type FileSender = {
  send: (file: File, of: { attemptId: string; questionId: string }, onDone: (sent: SentFile) => void) => void;
  /** Files on their way for a question. */
  Uploads: ComponentType<{ attemptId: string; questionId: string }>;
  /** Whether a file is on its way for an attempt. */
  useIsSending: (attemptId: string) => boolean;
};

const Context = createContext<FileSender | undefined>(undefined);

/** Stands around a quiz: the page knows how files are sent. */
export const FileSenderProvider = Context.Provider;

export function useFileSender(): FileSender {
  const sender = useContext(Context);
  if (!sender) throw new Error('A quiz stands within a FileSenderProvider.');
  return sender;
}
