import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../../api/identifier';
import { Button } from '../../../design/button';
import { Callout } from '../../../design/callout';
import { Checkbox } from '../../../design/checkbox';
import { Dialog } from '../../../design/dialog';
import { NumberField } from '../../../design/number-field';
import { quizBounds } from '../question-drafts';
import type { Draw } from '../use-quiz-draft';
import { ChooseBank } from './choose-bank';
import type { Bank } from './use-banks';

type Wish = Pick<Draw, 'bankId' | 'tags' | 'count' | 'points'>;

/** Asks from where, by which tags and how many questions each attempt is to draw. */
export function AddDrawDialog({
  courseId,
  room,
  onClose,
  onAdd,
}: {
  courseId: string;
  room: number;
  onClose: () => void;
  onAdd: (draw: Draw) => void;
}) {
  const t = useTranslations('questionBanks');
  const [wish, setWish] = useState<Wish>({ bankId: '', tags: [], count: 1, points: 1 });
  const isWhole = wish.bankId !== '' && wish.count >= 1 && wish.count <= room;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('addDraw')}
      description={t('addDrawText')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            disabled={!isWhole}
            onClick={() => onAdd({ kind: 'draw', id: randomIdentifier(), ...wish })}
          >
            {t('addDraw')}
          </Button>
        </>
      }
    >
      <ChooseBank
        courseId={courseId}
        onChosen={(bankId) => setWish((before) => ({ ...before, bankId, tags: [] }))}
      >
        {(bank) => <DrawWish bank={bank} wish={wish} room={room} onChange={setWish} />}
      </ChooseBank>
    </Dialog>
  );
}

function DrawWish({
  bank,
  wish,
  room,
  onChange,
}: {
  bank: Bank;
  wish: Wish;
  room: number;
  onChange: (wish: Wish) => void;
}) {
  const t = useTranslations('questionBanks');
  const tQuiz = useTranslations('quizEditor');
  const choose = (tag: string, isChosen: boolean) =>
    onChange({
      ...wish,
      tags: isChosen ? [...wish.tags, tag] : wish.tags.filter((one) => one !== tag),
    });
  return (
    <>
      {bank.tags.length > 0 && (
        <fieldset>
          <legend className="font-medium">{t('drawTags')}</legend>
          <p className="text-sm text-ink-soft">{t('drawTagsHint')}</p>
          <div className="mt-1 grid max-h-56 gap-x-6 overflow-y-auto sm:grid-cols-2">
            {bank.tags.map(({ tag, count }) => (
              <Checkbox
                key={tag}
                label={t('tagOption', { tag, count })}
                value={wish.tags.includes(tag)}
                disabled={!wish.tags.includes(tag) && wish.tags.length >= 20}
                onChange={(isChosen) => choose(tag, isChosen)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label={t('howMany')}
          value={wish.count}
          minimum={1}
          maximum={room}
          rangeText={tQuiz('pointsRange', { maximum: room })}
          onChange={(count) => onChange({ ...wish, count })}
        />
        <NumberField
          label={t('pointsEach')}
          value={wish.points}
          minimum={1}
          maximum={quizBounds.points}
          rangeText={tQuiz('pointsRange', { maximum: quizBounds.points })}
          onChange={(points) => onChange({ ...wish, points })}
        />
      </div>
      {wish.tags.length === 0 && bank.questionCount < wish.count && (
        <Callout kind="warning">{t('tooFew', { count: bank.questionCount })}</Callout>
      )}
    </>
  );
}
