/** Sends one request with the client of @actions/github. */
import { SourceError } from './source-error.ts';

/** All in milliseconds, but for `retries`. */
export interface RestLimits {
  /** Of one request, its body included. */
  readonly timeout: number;
  readonly retries: number;
  /** The first pause; the next is twice as long, and each varies by half. */
  readonly pause: number;
  /** No request starts later than this after the first. */
  readonly total: number;
}

export const defaultRestLimits: RestLimits = { timeout: 10_000, retries: 2, pause: 500, total: 60_000 };

export interface RestSource {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** Never empty: without one no request is made at all. */
  readonly token: string;
  readonly limits: RestLimits;
}

export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** No answer that can be taken: the next try may have another. */
interface Failed {
  readonly why: string;
  /** How long the forge asks to wait, in milliseconds. */
  readonly wait: number | null;
}

export type Send = (url: string) => Promise<Response | Failed>;

/** Bytes: a file of 1 MiB in base64, or a folder of 1,000 files. */
const largestBody = 8 * 1024 * 1024;

/** The client is @actions/github's for the sake of its proxy. It is loaded here, since a run without a token never needs it. */
export async function makeSend({ apiUrl, token, limits }: RestSource): Promise<Send> {
  const { getOctokit } = await import('@actions/github');
  const silent = (): undefined => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const { request } = getOctokit(token, { baseUrl: apiUrl, log });
  return async (url) => {
    const signal = AbortSignal.timeout(limits.timeout);
    try {
      const response = await request({
        method: 'GET',
        url: withoutPlaceholders(url),
        request: { signal, redirect: 'manual', parseSuccessResponseBody: false, log },
      });
      const body: unknown = response.data;
      return { status: response.status, headers: response.headers, text: await readBody(body) };
    } catch (error) {
      return failureOf(error, limits);
    }
  };
}

/** `:name` in a path, and anything in braces, is a placeholder to this client; URL has encoded the braces. */
function withoutPlaceholders(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${`${pathname}${search}`.replaceAll(':', '%3A')}`;
}

async function readBody(body: unknown): Promise<string> {
  if (!(body instanceof ReadableStream)) {
    return '';
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (chunk instanceof Uint8Array) {
      chunks.push(chunk);
      bytes += chunk.length;
    }
    if (bytes > largestBody) {
      throw new SourceError('the forge answers with more than 8 MiB');
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The client throws for every status from 400 on; an error without a response is the network's. */
function failureOf(error: unknown, limits: RestLimits): Response | Failed {
  if (!(error instanceof Error) || error instanceof SourceError) {
    throw error;
  }
  const response = 'response' in error && isResponse(error.response) ? error.response : null;
  if (response === null) {
    return { why: networkTrouble(error, limits), wait: null };
  }
  const { status, headers } = response;
  const wait = retryAfter(headers['retry-after']);
  // Of the 4xx, only "too many requests" with a time to come back can be another answer the next time.
  const isPassing = status >= 500 || (status === 429 && wait !== null && wait <= limits.timeout);
  return isPassing ? { why: `the forge answered ${status}`, wait } : { status, headers, text: '' };
}

function isResponse(value: unknown): value is { status: number; headers: Record<string, unknown> } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number' &&
    'headers' in value &&
    typeof value.headers === 'object' &&
    value.headers !== null
  );
}

function networkTrouble(error: Error, limits: RestLimits): string {
  const causes = [error, error.cause].filter((one) => one instanceof Error);
  if (causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) {
    return `the forge did not answer within ${limits.timeout / 1000} s`;
  }
  return `the forge cannot be reached (${error.message.replace(/\p{Cc}+/gu, ' ').slice(0, 200)})`;
}

/** Milliseconds; RFC 9110: seconds, or a date. */
function retryAfter(header: unknown): number | null {
  if (typeof header !== 'string') {
    return null;
  }
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
