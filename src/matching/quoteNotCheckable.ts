/** Thrown where a submitted quote has nothing that could be looked up; the message says why. */
export class QuoteNotCheckable extends Error {
  override readonly name = 'QuoteNotCheckable';
}
