/** Reads JSON from the forge's REST API: bounded in time and size, and never away from the forge's own host. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJson } from './parse-json.ts';
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

export type RestAnswer =
  | { readonly status: 200; readonly body: unknown }
  /** `why` is a part of a sentence. */
  | { readonly status: number; readonly body: null; readonly why: string };

/** GETs a path under the API's address, each part of it encoded. Rejects with `SourceError` where no answer is had. */
export type RestGet = (path: string) => Promise<RestAnswer>;

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

interface Failed {
  readonly why: string;
  /** How long the forge asks to wait, in milliseconds. */
  readonly wait: number | null;
}

type Send = (url: string) => Promise<Response | Failed>;

/** Bytes: a file of 1 MiB in base64, or a folder of 1,000 files. */
const largestBody = 8 * 1024 * 1024;
const mostRedirects = 5;

export async function connect({ apiUrl, token, limits }: RestSource): Promise<RestGet> {
  const send = await makeSend({ apiUrl, token, limits });
  const end = performance.now() + limits.total;
  return async (path) => {
    const start = new URL(`${apiUrl}${path}`);
    let url = start;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await insist({ url: url.href, send, limits, end });
      const next = redirectOf(response, url);
      if (next === null) {
        return answerOf(response);
      }
      // The token goes nowhere else, and never from https to http.
      if (next.origin !== start.origin) {
        throw new SourceError(`the forge redirects to another host (${next.host})`);
      }
      url = next;
    }
    throw new SourceError('the forge redirects in a circle');
  };
}

/** The client comes from @actions/github for its proxy; it is loaded here, since most runs without a token never need it. */
async function makeSend({ apiUrl, token, limits }: RestSource): Promise<Send> {
  const { getOctokit } = await import('@actions/github');
  const silent = (): undefined => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const { request } = getOctokit(token, { baseUrl: apiUrl, log });
  return async (url) => {
    const signal = AbortSignal.timeout(limits.timeout);
    try {
      const response = await request({
        method: 'GET',
        // `:name` in a path is a placeholder to this client.
        url: url.replace(/:(?=[a-z])/gi, (colon, at: number) => (at < 8 ? colon : '%3A')),
        request: { signal, redirect: 'manual', parseSuccessResponseBody: false, log },
      });
      const body: unknown = response.data;
      return { status: response.status, headers: response.headers, text: await readBody(body) };
    } catch (error) {
      return failureOf(error, limits);
    }
  };
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

interface Insisting {
  readonly url: string;
  readonly send: Send;
  readonly limits: RestLimits;
  /** On the clock of `performance`. */
  readonly end: number;
}

async function insist({ url, send, limits, end }: Insisting): Promise<Response> {
  let why = `the forge took longer than ${limits.total / 1000} s in all`;
  for (let attempt = 0; attempt <= limits.retries && performance.now() < end; attempt += 1) {
    const response = await send(url);
    if ('status' in response) {
      return response;
    }
    why = attempt === 0 ? response.why : `${response.why}, ${attempt + 1} times`;
    if (attempt < limits.retries) {
      const pause = limits.pause * 2 ** attempt * (0.5 + Math.random());
      await sleep(Math.min(Math.max(pause, response.wait ?? 0), limits.timeout));
    }
  }
  throw new SourceError(why);
}

function redirectOf({ status, headers }: Response, from: URL): URL | null {
  const location = headers['location'];
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && typeof location === 'string' ? URL.parse(location, from) : null;
}

function answerOf({ status, headers, text }: Response): RestAnswer {
  if (status !== 200) {
    return { status, body: null, why: whyRefused(status, headers) };
  }
  const body = parseJson(text);
  if (body === undefined) {
    throw new SourceError('the forge answered with something that is not JSON');
  }
  return { status, body };
}

function whyRefused(status: number, headers: Response['headers']): string {
  if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')) {
    return `the token has used up its requests (${status})`;
  }
  if (status === 401) {
    return 'the forge does not know the token (401)';
  }
  if (status === 403) {
    return 'the token may not read it (403): give the job `permissions: contents: read`';
  }
  return status === 404
    ? 'it does not exist, or the token may not see it (404): give the job `permissions: contents: read`'
    : `the forge answered ${status}`;
}
