import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../design/button';
import { Callout } from '../design/callout';
import { Dialog } from '../design/dialog';
import { toast } from '../design/toast';

/** Two have changed the same thing: says so, shows the other's, and lets the reader choose. Either choice can be undone. */
export function ConflictCallout<Value extends object>({
  theirs,
  onKeepMine,
  onTakeTheirs,
  onRestore,
}: {
  /** What the other wrote, drawn. */
  theirs: ReactNode;
  onKeepMine: () => void;
  /** Answers what was replaced. */
  onTakeTheirs: () => Partial<Value>;
  onRestore: (mine: Partial<Value>) => void;
}) {
  const t = useTranslations('autosave');
  const [isOpen, setIsOpen] = useState(false);

  const take = () => {
    setIsOpen(false);
    const mine = onTakeTheirs();
    toast.info(t('tookTheirs'), { text: t('restoreMine'), onPress: () => onRestore(mine) });
  };

  return (
    <>
      <div role="alert">
        <Callout
          kind="warning"
          title={t('conflictTitle')}
          action={
            <div className="flex flex-wrap gap-3">
              <Button size="small" onClick={onKeepMine}>
                {t('keepMine')}
              </Button>
              <Button size="small" onClick={() => setIsOpen(true)}>
                {t('seeTheirs')}
              </Button>
            </div>
          }
        >
          {t('conflictText')}
        </Callout>
      </div>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('theirsTitle')}
        size="large"
        actions={
          <>
            <Button
              onClick={() => {
                setIsOpen(false);
                onKeepMine();
              }}
            >
              {t('keepMine')}
            </Button>
            <Button variant="primary" onClick={take}>
              {t('takeTheirs')}
            </Button>
          </>
        }
      >
        {theirs}
      </Dialog>
    </>
  );
}
