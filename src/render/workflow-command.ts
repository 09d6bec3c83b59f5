/**
 * Workflow commands, in GitHub's form (actions/runner, src/Runner.Common/ActionCommand.cs).
 * A line is one where it starts with `::` after whitespace, or holds `##[` anywhere.
 */
import type { Annotation } from './annotations.ts';
import { visibleBlock, visibleLine } from './visible.ts';

/** For what follows the second `::`. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** For the value of a property. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One visible line that no runner takes for a command; differs from the text only where one would. */
export function harmlessLine(text: string): string {
  const line = visibleLine(text).replaceAll('##[', '## [');
  return line.trimStart().startsWith('::') ? line.replace('::', ': :') : line;
}

/** The same for each line of a text. */
export function harmlessLines(text: string): string {
  return visibleBlock(text).split('\n').map(harmlessLine).join('\n');
}

/** The command's line without its newline. */
export function formatAnnotation(annotation: Annotation): string {
  const properties = [
    ...(annotation.file === undefined ? [] : [`file=${escapeProperty(visibleLine(annotation.file))}`]),
    ...(annotation.line === undefined ? [] : [`line=${annotation.line}`]),
    `title=${escapeProperty(harmlessLine(annotation.title))}`,
  ];
  return `::${annotation.level} ${properties.join(',')}::${escapeData(harmlessLines(annotation.message))}`;
}
