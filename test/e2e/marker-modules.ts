/** Python modules of random shape whose markers reading can know. */

/** Numerical Recipes' linear congruence: the same modules on every machine. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

export function generateModules(options: { seed: number; count: number }): Record<string, string> {
  const dice = new Dice(options.seed);
  const files: Record<string, string> = {};
  for (let index = 0; index < options.count; index += 1) {
    files[`test_generated_${index}.py`] = new ModuleWriter(dice).write();
  }
  return files;
}

class ModuleWriter {
  readonly #dice: Dice;
  readonly #lines: string[] = [];
  /** Classes of the module that a later one may inherit from, without a conflict of their order. */
  readonly #classes: string[] = [];
  #names = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  write(): string {
    this.#lines.push('import pytest, unittest', 'import pytest as pt', 'from pytest import mark, param as p');
    this.#lines.push('quick = mark.quick', 'group = [quick, pt.mark.grouped(1)]', 'T = True');
    if (this.#dice.chance(50)) this.#lines.push(`pytestmark = ${this.#marks()}`);
    const count = 4 + this.#dice.below(8);
    for (let index = 0; index < count; index += 1) this.#member('', 0);
    if (this.#dice.chance(20))
      this.#lines.push(`pytestmark = [${this.#mark()}]`, `pytestmark += ${this.#list()}`);
    return `${this.#lines.join('\n')}\n`;
  }

  #member(indent: string, depth: number): void {
    const kind = this.#dice.below(12);
    if (kind === 0) this.#lines.push(`${indent}text = '''`, '@pytest.mark.no', 'def test_no(): pass', "'''");
    else if (kind === 1) this.#lines.push('', `${indent}# @mark.no`, '        # def test_no(): pass');
    else if (kind === 2) this.#block(indent, depth);
    else if (kind < 6 && depth < 4) this.#class(indent, depth);
    else this.#function(indent, depth > 0);
  }

  /** What it defines has a new name: reading keeps what it may replace. */
  #block(indent: string, depth: number): void {
    this.#names += 1;
    this.#lines.push(
      `${indent}${this.#dice.of(['if T:', 'for _ in [1]:', 'with open(__file__) as f, open(__file__) as g:'])}`,
    );
    this.#member(`${indent}  `, depth);
    this.#lines.push(`${indent}  pass`);
  }

  #class(indent: string, depth: number): void {
    this.#decorators(indent, false);
    const name = `${this.#dice.of(['Test', 'Test', 'Test', 'Case'])}${this.#number()}`;
    const bases = this.#dice.chance(15) ? ['unittest.TestCase'] : this.#bases(depth);
    this.#lines.push(
      `${indent}class ${name}${bases.length > 0 || this.#dice.chance(30) ? `(${bases.join(', ')})` : ''}:`,
    );
    const inner = indent + this.#dice.of(['    ', '\t', ' ']);
    if (this.#dice.chance(40)) this.#lines.push(`${inner}pytestmark = ${this.#marks()}`);
    if (this.#dice.chance(8)) this.#lines.push(`${inner}__test__ = ${this.#dice.of(['True', 'False'])}`);
    const count = 1 + this.#dice.below(3);
    for (let index = 0; index < count; index += 1) this.#member(inner, depth + 1);
    this.#lines.push(`${inner}'''end'''`);
    if (depth === 0 && indent === '' && bases[0] !== 'unittest.TestCase') this.#classes.push(name);
  }

  /** The latest first, so that a base never stands before what derives from it. */
  #bases(depth: number): string[] {
    if (depth > 0) return [];
    return this.#classes.filter(() => this.#dice.chance(25)).toReversed();
  }

  #function(indent: string, method: boolean): void {
    const arguments_ = this.#decorators(indent, true);
    const name = `${this.#dice.of(['test_', 'test_', 'test_', 'test', 'helper_', '_test_'])}${this.#number()}`;
    const parameters = [...(method ? ['self'] : []), ...arguments_];
    this.#lines.push(`${indent}${this.#dice.of(['', '', 'async '])}def ${name}(${parameters.join(', ')}):`);
    this.#lines.push(
      `${indent}    """@mark.no`,
      'def test_no(): pass"""',
      `${indent}    @mark.no`,
      `${indent}    def test_no(): pass`,
    );
  }

  /** @returns the names of the parameters that they give. */
  #decorators(indent: string, parametrized: boolean): string[] {
    const names: string[] = [];
    while (this.#dice.chance(45)) {
      if (parametrized && this.#dice.chance(30)) {
        const name = `a${names.length}`;
        names.push(name);
        this.#lines.push(
          `${indent}@${this.#dice.of(['pytest.', 'pt.', ''])}mark.parametrize('${name}', ${this.#sets(indent)})`,
        );
      } else this.#lines.push(`${indent}@${this.#mark()}`);
    }
    return names;
  }

  #sets(indent: string): string {
    const sets: string[] = [];
    for (let index = 0; index <= this.#dice.below(3); index += 1) {
      sets.push(
        this.#dice.chance(40)
          ? `${this.#dice.of(['p', 'pt.param'])}(${index}., marks=${this.#marks()})`
          : `${index}.`,
      );
    }
    return `[${sets.join(this.#dice.of([', ', `,\n${indent}`, ', # ]\n']))}]`;
  }

  #mark(): string {
    const name = this.#dice.of(['a', 'b', 'slow', 'tdd_issue_1']);
    const call = this.#dice.of(['', '', '()', '("x", y=[1])', '.with_args(len)', '(\n)']);
    return this.#dice.chance(20) ? 'quick' : `${this.#dice.of(['pytest.', 'pt.', ''])}mark.${name}${call}`;
  }

  #marks(): string {
    return this.#dice.chance(40) ? this.#mark() : this.#list();
  }

  #list(): string {
    const marks = Array.from({ length: this.#dice.below(4) }, () => this.#mark());
    return this.#dice.chance(20) ? 'group' : `[${marks.join(', ')}]${this.#dice.of(['', '', ' + group'])}`;
  }

  /** Names repeat at times, so that one definition replaces another. */
  #number(): number {
    if (this.#dice.chance(90)) this.#names += 1;
    return this.#names;
  }
}
