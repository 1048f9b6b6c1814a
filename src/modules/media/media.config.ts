import { z } from 'zod';
import {
  type ConfigurationOf,
  defineConfiguration,
  variable,
} from '../../platform/config/define-configuration';

const gibibyte = 1024 ** 3;

export const mediaConfiguration = defineConfiguration('media', {
  maximumBytes: variable(
    'MEDIA_MAXIMUM_BYTES',
    z.coerce
      .number()
      .int()
      .min(1)
      .max(50 * gibibyte)
      .default(5 * gibibyte),
    'What an uploaded file may weigh at most, in bytes; 5 GiB unless set.',
  ),
});

export type MediaConfiguration = ConfigurationOf<typeof mediaConfiguration>;
