/**
 * JSON with places: `JSON.parse` tells neither the line of a value nor of a key written twice, and turns `1e999`
 * into Infinity without a word.
 */
import { Unreadable } from './bytes';
import type { JsonPath } from './problem';

/** A thing that is allowed by JSON and still not right. */
export interface JsonNote {
  readonly offset: number;
  readonly path: JsonPath;
  readonly level: 'error' | 'warning';
  readonly reason: string;
  readonly cure: string;
}

export interface JsonDocument {
  readonly value: unknown;
  readonly notes: readonly JsonNote[];
  /** Offset of the value at `path`, or of the nearest container that holds it. */
  offsetOf(path: JsonPath): number;
}

const deepest = 40;
/** They reach the prototype of every object when copied carelessly. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const blank = /[ \t\n\r]*/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const string = /"[^"\\]*(?:\\[^][^"\\]*)*"/uy;
const word = /[A-Za-z_$][\w$]*/uy;
const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Reader {
  readonly notes: JsonNote[] = [];
  readonly offsets = new Map<object, Map<string | number, number>>();
  private at = 0;
  private readonly path: (string | number)[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value();
    this.take(blank);
    if (this.at < this.text.length) this.fail('there is text after the end of the JSON', 'remove it');
    return value;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private fail(reason: string, cure: string): never {
    if (this.at >= this.text.length)
      throw new Unreadable('the file ends in the middle of the JSON', 'restore the missing end', this.text.length);
    throw new Unreadable(reason, cure, this.at);
  }

  private value(): unknown {
    this.take(blank);
    if (this.path.length > deepest) this.fail(`values are nested deeper than ${deepest}`, 'flatten them');
    const start = this.text[this.at];
    if (start === '{') return this.object();
    if (start === '[') return this.array();
    if (start === '"') return this.string();
    const from = this.at;
    const digits = this.take(number);
    if (digits !== null) return this.number(digits, from);
    const name = this.take(word);
    if (name !== null && literals.has(name)) return literals.get(name);
    this.at = from;
    if (name === 'NaN' || name === 'Infinity')
      this.fail(`${name} is not a number in JSON`, 'write the number, or leave the field out');
    return this.fail(
      `a value cannot start with ${JSON.stringify(start)}`,
      'write a value in double quotes, a number, true, false, null, [ or {',
    );
  }

  private number(digits: string, offset: number): number {
    const value = Number(digits);
    if (Number.isFinite(value)) return value;
    this.notes.push({
      offset,
      path: [...this.path],
      level: 'error',
      reason: `${digits} is too large for a number`,
      cure: 'write the number in full',
    });
    return value;
  }

  private string(): string {
    const from = this.at;
    const found = this.take(string);
    if (found === null) {
      this.at = this.text.length;
      this.fail('', '');
    }
    try {
      return JSON.parse(found) as string;
    } catch {
      this.at = from;
      return this.fail(
        'a text holds a raw line end or tab, or a wrong escape',
        'write \\n for a line end, \\t for a tab',
      );
    }
  }

  private array(): unknown[] {
    const list: unknown[] = [];
    const offsets = new Map<string | number, number>();
    this.offsets.set(list, offsets);
    this.members(']', () => {
      offsets.set(list.length, this.at);
      this.path.push(list.length);
      list.push(this.value());
      this.path.pop();
    });
    return list;
  }

  private object(): object {
    const record: Record<string, unknown> = {};
    const offsets = new Map<string | number, number>();
    this.offsets.set(record, offsets);
    this.members('}', () => {
      const offset = this.at;
      if (this.text[offset] !== '"')
        this.fail('a key is missing or is not in double quotes', 'write the key in double quotes');
      const key = this.string();
      this.take(blank);
      if (this.text[this.at] !== ':') this.fail(`there is no colon after the key "${key}"`, 'write a colon');
      this.at += 1;
      this.path.push(key);
      const value = this.value();
      const path = [...this.path];
      this.path.pop();
      if (refusedKeys.has(key)) {
        this.notes.push({
          offset,
          path,
          level: 'error',
          reason: `the key "${key}" is refused`,
          cure: 'use another key',
        });
        return;
      }
      if (Object.hasOwn(record, key)) {
        this.notes.push({
          offset,
          path,
          level: 'warning',
          reason: `the key "${key}" stands twice and the last one counts`,
          cure: 'remove one of them',
        });
      }
      record[key] = value;
      offsets.set(key, offset);
    });
    return record;
  }

  private members(end: ']' | '}', member: () => void): void {
    this.at += 1;
    this.take(blank);
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.take(blank);
      if (this.text[this.at] === end) this.fail('there is a comma before the end of a list', 'remove the comma');
      member();
      this.take(blank);
      const next = this.text[this.at];
      if (next !== ',' && next !== end)
        this.fail(`a comma or ${end} is missing`, `write a comma, or ${end} at the end`);
      this.at += 1;
      if (next === end) return;
    }
  }
}

/** Reads JSON (RFC 8259). Throws `Unreadable` with the offset of the first break; lesser things come as notes. */
export function readJson(text: string): JsonDocument {
  if (text.trim() === '') throw new Unreadable('the file is empty', 'restore its content');
  const reader = new Reader(text);
  const value = reader.document();
  return {
    value,
    notes: reader.notes,
    offsetOf(path) {
      let holder: unknown = value;
      let offset = Math.max(0, text.search(/\S/u));
      for (const step of path) {
        if (typeof holder !== 'object' || holder === null) break;
        const found = reader.offsets.get(holder)?.get(step);
        if (found === undefined) break;
        offset = found;
        holder = (holder as Record<string | number, unknown>)[step];
      }
      return offset;
    },
  };
}
