// Finds the parts of a sign-up box that do not name it: "Tech Daily", "Every weekday, the best of our coverage.", "I'm in".
// Such a box is a run of short blocks of which one or more speak of the newsletter.

import type { NoticeClass } from './classes.ts'
import type { Line } from './lines.ts'

/** The indices of further blocks that belong to a box of which `classOf` gives the told ones. */
export function restOfBoxes(lines: readonly Line[], classOf: (index: number) => NoticeClass | undefined): readonly number[] {
  const rest: number[] = []
  const free = (index: number) => index > 0 && index < lines.length && !classOf(index) && isPart(lines[index]!)
  let last = -1
  for (let index = 0; index < lines.length; index++) {
    if (classOf(index) !== 'newsletter') continue
    const between = index - last - 1
    if (last >= 0 && between > 0 && between <= widestGap) {
      const gap = Array.from({ length: between }, (_, step) => last + 1 + step)
      if (gap.every(free)) rest.push(...gap)
    } else if (between > 0) {
      // Over a box stands its name; nothing of the text looks like a heading right before a sign-up form.
      if (last >= 0 && isButton(lines[last + 1]) && free(last + 1)) rest.push(last + 1)
    }
    last = index
  }
  if (last >= 0 && free(last + 1) && isButton(lines[last + 1])) rest.push(last + 1)
  return rest
}

const widestGap = 2 // blocks between two that speak of a newsletter: its name and its promise

function isPart(line: Line): boolean {
  return line.words <= 30 && line.block.role !== 'headline' && line.block.role !== 'caption' && !/[“”"]/.test(line.text)
}

// "I'm in", "Go", "No thanks": a link or a field of a form.
function isButton(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.words <= 3 &&
    (line.isLink || line.block.look?.inside === 'form' || line.block.look?.tag === 'form')
  )
}
