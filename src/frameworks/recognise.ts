import { unreachable } from '../fallible.ts';
import type { ReportReading } from '../reports/model.ts';
import type { Framework } from './framework.ts';
import { go } from './go.ts';
import { other } from './other.ts';
import { pytest } from './pytest.ts';

/** The framework that a report names itself; a report that could not be read names none. */
export function frameworkOf(reading: ReportReading): Framework {
  if (!reading.ok) return other;
  const { producer } = reading.report;
  switch (producer) {
    case 'pytest':
      return pytest;
    case 'go':
      return go;
    case null:
      return other;
    default:
      return unreachable(producer);
  }
}

/** Whether a report's failed tests explain this exit code of the stage. */
export function explainsExit(reading: ReportReading, code: number): boolean {
  return frameworkOf(reading).explainsExit(code);
}
