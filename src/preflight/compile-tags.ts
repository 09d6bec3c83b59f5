/** Tag rules ready to use: compiled once for all files. */
import type { TagCount, TagRule, TagRules } from '../config/tag-rules.ts';
import type { Fallible } from '../fallible.ts';
import { parseTagExpression, type TagExpression } from './tag-expression.ts';
import { compileTagPattern, type TagPattern } from './tag-pattern.ts';

export interface CompiledCount extends Pick<TagCount, 'min' | 'max'> {
  readonly pattern: TagPattern;
}

export interface CompiledRule {
  readonly name: string;
  readonly when: TagExpression | null;
  readonly require: TagExpression | null;
  readonly forbid: TagExpression | null;
  readonly count: readonly CompiledCount[];
}

export interface CompiledTags {
  readonly governs: readonly TagPattern[];
  readonly known: readonly TagPattern[];
  readonly rules: readonly CompiledRule[];
  readonly max: readonly { readonly pattern: TagPattern; readonly most: number }[];
  readonly unique: readonly TagPattern[];
}

/** Throws where a pattern or expression cannot be read: configuration that was loaded has none. */
export function compileTags(rules: TagRules): CompiledTags {
  return {
    governs: rules.governs.map(pattern),
    known: rules.known.map(pattern),
    rules: rules.rules.map(compileRule),
    max: rules.max.map(({ pattern: text, most }) => ({ pattern: pattern(text), most })),
    unique: rules.unique.map(pattern),
  };
}

function compileRule(rule: TagRule): CompiledRule {
  return {
    name: rule.name,
    when: expression(rule.when),
    require: expression(rule.require),
    forbid: expression(rule.forbid),
    count: rule.count.map(({ pattern: text, min, max }) => ({ pattern: pattern(text), min, max })),
  };
}

function pattern(text: string): TagPattern {
  return mustCompile(compileTagPattern(text), text);
}

function expression(text: string | null): TagExpression | null {
  return text === null ? null : mustCompile(parseTagExpression(text), text);
}

function mustCompile<T>(compiled: Fallible<T, string>, text: string): T {
  if (!compiled.ok) throw new Error(`the tag rule ${text} was loaded and cannot be used: ${compiled.error}`);
  return compiled.value;
}
