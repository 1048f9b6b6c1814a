import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type MyCertificate = components['schemas']['MyCertificate'];
export type CertificateVerification = components['schemas']['CertificateVerification'];

/** The reader's own certificates, the newest first. */
export function useMyCertificates() {
  return useInfiniteQuery({
    queryKey: keys.certificates(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/certificates', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The certificate of a course that has just been completed; asked for until it is there, for a minute at most. */
export function useCertificateOf(courseId: string) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), longestWait);
    return () => clearTimeout(timer);
  }, []);
  const certificate = useQuery({
    queryKey: keys.certificateOf(courseId),
    queryFn: async ({ signal }) => {
      const query = { limit: 50 };
      const { items } = await answer(api.GET('/api/v1/certificates', { params: { query }, signal }));
      return items.find((one) => one.courseId === courseId && one.status === 'valid') ?? null;
    },
    refetchInterval: ({ state }) => (state.data || isLate ? false : 1_500),
  });
  return { certificate: certificate.data ?? undefined, isLate: isLate || certificate.isError };
}

/** In milliseconds: a certificate is issued within a second or two. */
const longestWait = 60_000;

/** Whether a certificate is genuine. For anyone who holds its code. */
export function useCertificateVerification(code: string) {
  return useQuery({
    queryKey: keys.certificateVerification(code),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/certificates/{code}/verify', { params: { path: { code } }, signal })),
  });
}
