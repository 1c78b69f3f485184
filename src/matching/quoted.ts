/** Words as a verdict's sentence shows them. */
export function quoted(words: string): string {
  return `‘${words}’`;
}
