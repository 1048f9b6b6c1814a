import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from '../design/button';
import { toast } from '../design/toast';
import { authorizedFetch } from './authorized-fetch';
import { useProblemText } from './use-problem-text';

export type DownloadButtonProps = Pick<ButtonProps, 'variant' | 'size' | 'className'> & {
  /** What the API answers with a file: `/api/v1/payments/documents/….pdf`. */
  path: string;
  /** What the file is called on the reader's device. */
  fileName: string;
  children: ReactNode;
};

/** Saves a file that only its reader may have: a plain link could not bear her access token. */
export function DownloadButton({ path, fileName, children, ...look }: DownloadButtonProps) {
  const [isBusy, setIsBusy] = useState(false);
  const explain = useProblemText();
  async function download(): Promise<void> {
    setIsBusy(true);
    try {
      const response = await authorizedFetch(new Request(new URL(path, location.origin)));
      save(await response.blob(), fileName);
    } catch (error) {
      toast.error(explain(error).text);
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <Button {...look} icon={<Download aria-hidden="true" />} busy={isBusy} onClick={() => void download()}>
      {children}
    </Button>
  );
}

const keptMilliseconds = 60_000;

function save(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Some browsers read it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds);
}
