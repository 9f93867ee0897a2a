// Marks on a page, painted by the browser beside the document. Nothing is written into it.

export { blockAt, litMarks, type Mark, marksOf } from './marks.ts'
export { canPaint, type Painted, Painter } from './painter.ts'
export { clearEarlier } from './registered.ts'
export { type Look, prefixFrom } from './styles.ts'
export { markUnder } from './under-point.ts'
