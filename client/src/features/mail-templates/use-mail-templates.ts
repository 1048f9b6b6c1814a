import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type MailTemplate = components['schemas']['MailTemplate'];
export type MailTemplateSummary = components['schemas']['MailTemplateSummary'];
export type MailWords = components['schemas']['MailWords'];
export type MailPreview = components['schemas']['MailPreview'];
export type MailVersion = components['schemas']['MailVersion'];
export type TemplateName = MailTemplate['template'];
export type Language = MailTemplate['language'];

/** Which mail, in which language. */
export type WordsKey = { template: TemplateName; language: Language };

export const languages = ['en', 'de'] as const satisfies readonly Language[];

const pathOf = ({ template, language }: WordsKey) => ({ template, language });

export function useMailTemplates() {
  return useQuery({
    queryKey: keys.mailTemplates(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/admin/mail-templates', { signal })),
  });
}

export function useMailTemplate(key: WordsKey) {
  return useQuery({
    queryKey: keys.mailTemplate(key.template, key.language),
    queryFn: ({ signal }) => readMailTemplate(key, signal),
  });
}

export function readMailTemplate(key: WordsKey, signal?: AbortSignal): Promise<MailTemplate> {
  const path = pathOf(key);
  return answer(
    api.GET('/api/v1/admin/mail-templates/{template}/{language}', {
      params: { path },
      ...(signal && { signal }),
    }),
  );
}

/** The newest first. */
export function useMailVersions(key: WordsKey) {
  return useInfiniteQuery({
    queryKey: keys.mailVersions(key.template, key.language),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 5, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/admin/mail-templates/{template}/{language}/versions', {
          params: { path: pathOf(key), query },
          signal,
        }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** What words come to with a sample. */
export function useMailSample(key: WordsKey, words: MailWords) {
  return useQuery({
    queryKey: keys.mailSample(key.template, key.language, words),
    queryFn: () => previewMailWords(key, words),
    placeholderData: (before) => before,
  });
}

/** Refuses words that cannot be sent, field by field. */
export function previewMailWords(key: WordsKey, words: MailWords): Promise<MailPreview> {
  return answer(
    api.POST('/api/v1/admin/mail-templates/{template}/{language}/preview', {
      params: { path: pathOf(key) },
      body: words,
    }),
  );
}

export function sendMailTest(key: WordsKey, words: MailWords, idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/admin/mail-templates/{template}/{language}/test', {
      params: { path: pathOf(key) },
      body: words,
      headers: idempotent(idempotencyKey),
    }),
  );
}

/** Puts words in place of those of this number; null for those that Stoa comes with. */
export function useChangeMailWords(key: WordsKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { number: number; words: MailWords | null }) =>
      answer(
        api.PUT('/api/v1/admin/mail-templates/{template}/{language}', {
          params: { path: pathOf(key) },
          body,
        }),
      ),
    onSuccess: (changed) => {
      client.setQueryData(keys.mailTemplate(key.template, key.language), changed);
      void client.invalidateQueries({ queryKey: keys.mailVersions(key.template, key.language) });
      void client.invalidateQueries({ queryKey: keys.mailTemplates() });
    },
  });
}
