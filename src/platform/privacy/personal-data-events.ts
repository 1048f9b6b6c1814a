import { z } from 'zod';
import { defineEvent, type EventDefinition } from '../contract/define-event';

/** In the place of a name that rows or events which stay have to show. */
export const erasedName = 'Erased person';

const stream = (event: { personId: string }) => `person/${event.personId}`;
const ExportRequest = z.object({ personId: z.uuid(), exportId: z.uuid() });
const ErasureRequest = z.object({ personId: z.uuid(), erasureId: z.uuid() });

/** Somebody wants all that is held of her: every module answers with its part. */
export const personalDataExportRequested = defineEvent('personal_data.export_requested', {
  version: 1,
  stream,
  payload: ExportRequest,
});

/** Somebody is to be forgotten: every module forgets her and answers, save those that know who she is. */
export const personalDataErasureBegun = defineEvent('personal_data.erasure_begun', {
  version: 1,
  stream,
  payload: ErasureRequest,
});

/** All others have forgotten her: the modules that know who she is do so too. */
export const identityErasureBegun = defineEvent('personal_data.identity_erasure_begun', {
  version: 1,
  stream,
  payload: ErasureRequest,
});

/** Published by whoever keeps the requests. */
export const personalDataRequests = [
  personalDataExportRequested,
  personalDataErasureBegun,
  identityErasureBegun,
] as const;

const Exported = ExportRequest.extend({
  module: z.string(),
  /** Where its part lies in the hand-over storage. */
  handoverKey: z.string(),
});
const Erased = ErasureRequest.extend({ module: z.string(), erasedAt: z.iso.datetime() });

/** How a module answers the requests. */
export interface PersonalDataAnswers {
  readonly exported: EventDefinition<string, typeof Exported>;
  readonly erased: EventDefinition<string, typeof Erased>;
}

/** The two events by which `module` answers requests for personal data. */
export function definePersonalDataAnswers(module: string): PersonalDataAnswers {
  return {
    exported: defineEvent(`${module}.personal_data_exported`, { version: 1, stream, payload: Exported }),
    erased: defineEvent(`${module}.personal_data_erased`, { version: 1, stream, payload: Erased }),
  };
}
