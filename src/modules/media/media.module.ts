import { at, defineModule, every, on } from '../../platform/module/define-module';
import { ForgetHandedIn } from './commands/forget-handed-in';
import { mediaPersonalData } from './data/media.personal-data';
import { OnContentUploaded } from './handlers/on-content-uploaded';
import { mediaRoutes } from './http/media.routes';
import { MakePictures } from './jobs/make-pictures';
import { SweepHandovers } from './jobs/sweep-handovers';
import { SweepStorage } from './jobs/sweep-storage';
import { SweepUploads } from './jobs/sweep-uploads';
import { MediaApiService } from './media.api';
import { mediaConfiguration } from './media.config';
import {
  contentUploaded,
  mediaApi,
  mediaFailed,
  mediaPersonalDataAnswers,
  mediaProcessed,
} from './media.contract';

export const mediaModule = defineModule({
  name: 'media',
  purpose: 'Files that people bring: their way in, what they are, and their way out.',
  api: { contract: mediaApi, implementation: MediaApiService },
  emits: [contentUploaded, mediaProcessed, mediaFailed],
  consumes: [on([contentUploaded], 'media.on-content-uploaded', OnContentUploaded, { reachesOutside: true })],
  routes: mediaRoutes,
  configuration: mediaConfiguration,
  jobs: [
    every('1 minute', 'media.make-pictures', MakePictures),
    every('1 hour', 'media.sweep-uploads', SweepUploads),
    at('40 2 * * *', 'media.sweep-handovers', SweepHandovers),
    at('50 2 * * *', 'media.sweep-storage', SweepStorage),
  ],
  personalData: { holdings: mediaPersonalData, answers: mediaPersonalDataAnswers, step: ForgetHandedIn },
});
