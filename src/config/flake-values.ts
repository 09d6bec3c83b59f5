/** The values of an entry that speak of people and issues, and its signature. */
import { line } from './schema-values.ts';

const issuePattern = '^(?:https?://[^\\s/]\\S*|(?:[\\w.-]+/[\\w.-]+)?#[0-9]+|[0-9]+)$';
const issueExpression = new RegExp(issuePattern);

/** An http(s) address, or the number of an issue: `#118`, `org/repo#118` or `118`. */
export const issue = line
  .refine((text) => issueExpression.test(text), {
    error: 'not an issue',
    params: { fix: 'write its address (https://…), or its number in quotes: "#118" or "org/repo#118"' },
    abort: true,
  })
  .meta({ pattern: issuePattern });

const signaturePattern = '^v1:[0-9a-f]{16}$';
const signatureExpression = new RegExp(signaturePattern);

/** As src/fingerprints/signature.ts makes them. */
export const signature = line
  .refine((text) => !/^v(?!1:)\d+:/.test(text), {
    error: 'a signature of another version, which never matches',
    params: { fix: 'this release knows v1: write the signature that its summary shows' },
    abort: true,
  })
  .refine((text) => signatureExpression.test(text), {
    error: 'not a signature',
    params: { fix: 'write `v1:` and 16 digits of 0-9 and a-f, as the summary shows it' },
    abort: true,
  })
  .meta({ pattern: signaturePattern });
