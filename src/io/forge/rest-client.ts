/** Reads JSON from the forge's REST API: bounded in time and size, and never away from the forge's own host. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJson } from '../../parse-json.ts';
import { makeSend, type Response, type RestLimits, type RestSource, type Send } from './send-request.ts';
import { SourceError } from './source-error.ts';

export type RestAnswer =
  | { readonly status: 200; readonly body: unknown }
  /** `why` is a part of a sentence. */
  | { readonly status: number; readonly body: null; readonly why: string };

/** GETs a path under the API's address, each part of it encoded. Rejects with `SourceError` where no answer is had. */
export type RestGet = (path: string) => Promise<RestAnswer>;

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
  return isRedirect && typeof location === 'string' ? URL.parse(location, from.href) : null;
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
