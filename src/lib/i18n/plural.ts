import { grouped } from './grouped.ts';

/** A number with its English noun: `1 layer`, `2 layers`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}
