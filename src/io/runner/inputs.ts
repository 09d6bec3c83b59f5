import { getInput } from '@actions/core';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { parseJson } from '../../parse-json.ts';

/** The inputs of action.yml, as given; empty text where not given. */
export interface Inputs {
  readonly config: string;
  readonly migrate: string;
  readonly test: string;
  readonly reports: string;
  readonly workingDirectory: string;
  readonly token: string;
  /** Values to mask, one a line. */
  readonly secrets: readonly string[];
  /** The matrix leg, values as text. */
  readonly matrix: Readonly<Record<string, string>>;
  readonly artifactName: string;
}

/** Reads INPUT_*; an error says which input is wrong and what to write. */
export function readInputs(): Fallible<Inputs, string> {
  const matrix = readMatrix(getInput('matrix'));
  if (!matrix.ok) return matrix;
  return succeed({
    config: getInput('config'),
    migrate: getInput('migrate'),
    test: getInput('test'),
    reports: getInput('reports'),
    workingDirectory: getInput('working-directory'),
    token: getInput('token'),
    secrets: getInput('secrets')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== ''),
    matrix: matrix.value,
    artifactName: getInput('artifact-name'),
  });
}

/** All that is to be masked. */
export function secretsOf(inputs: Pick<Inputs, 'token' | 'secrets'>): string[] {
  return [inputs.token, ...inputs.secrets].filter((secret) => secret.trim() !== '');
}

/** `toJSON(matrix)`: an object, or null in a job without one. */
function readMatrix(text: string): Fallible<Readonly<Record<string, string>>, string> {
  const wrong = 'input matrix: leave it out, or write a JSON object such as {"py": "3.12"}';
  if (text.trim() === '') return succeed({});
  const value = parseJson(text);
  if (value === null) return succeed({});
  if (typeof value !== 'object' || Array.isArray(value)) return fail(wrong);
  return succeed(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)])));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
