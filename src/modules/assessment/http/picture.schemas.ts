import { z } from 'zod';
import { Picture } from '../../media/media.contract';
import { identifier } from './assessment.schemas';

export const ShownPictureView = z
  .object({
    assetId: identifier,
    url: z.string(),
    expiresAt: z.iso.datetime(),
    picture: Picture.nullable().meta({ description: 'In several widths; null where it has one.' }),
  })
  .meta({ id: 'QuestionPictureAddress' });

export const AttemptPicturesView = z
  .object({ pictures: z.array(ShownPictureView) })
  .meta({ id: 'AttemptPictures' });
