/** Which way a mark faces; `either` where only its neighbours can tell. */
export type Facing = 'opens' | 'closes' | 'either';

/** Double marks carry first-level quotations in most texts, single ones may be apostrophes. */
export type MarkLevel = 'double' | 'single';

export interface Mark {
  readonly level: MarkLevel;
  readonly facing: Facing;
}

/** The only table of quotation marks: every mark of English print and of web text. */
export const marks: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['"', { level: 'double', facing: 'either' }],
  ['＂', { level: 'double', facing: 'either' }],
  ['“', { level: 'double', facing: 'opens' }],
  ['”', { level: 'double', facing: 'closes' }],
  ['„', { level: 'double', facing: 'opens' }],
  ['‟', { level: 'double', facing: 'opens' }],
  ['«', { level: 'double', facing: 'opens' }],
  ['»', { level: 'double', facing: 'closes' }],
  ['``', { level: 'double', facing: 'opens' }],
  ["''", { level: 'double', facing: 'either' }],
  ['’’', { level: 'double', facing: 'closes' }],
  ['‘‘', { level: 'double', facing: 'opens' }],
  ["'", { level: 'single', facing: 'either' }],
  ['‘', { level: 'single', facing: 'opens' }],
  ['’', { level: 'single', facing: 'closes' }],
  ['‹', { level: 'single', facing: 'opens' }],
  ['›', { level: 'single', facing: 'closes' }],
]);

/** Any mark, the two-character ones first; sticky use is up to the caller. */
export const anyMark = /``|''|’’|‘‘|["＂“”„‟«»'‘’‹›]/g;

/** Words that English writes with a leading apostrophe. */
export const elisions: ReadonlySet<string> = new Set(
  'cause em n til tis twas twere twill bout round neath gainst ere nuff cuz course'.split(' '),
);
