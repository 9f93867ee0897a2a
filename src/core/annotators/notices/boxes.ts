// Finds the parts of a sign-up box that do not name it: "Harbour Daily", "Every weekday, the best of our coverage.", "I'm in".
// Such a box is a run of short blocks of which one or more speak of the newsletter.

import type { NoticeClass } from './classes.ts'
import type { Line } from './lines.ts'

/** The indices of further blocks that belong to a box of which `classOf` gives the told ones. */
export function restOfBoxes(lines: readonly Line[], classOf: (index: number) => NoticeClass | undefined): readonly number[] {
  const rest = new Set<number>()
  const isTold = (index: number) => rest.has(index) || classOf(index) === 'newsletter'
  const isFree = (index: number) =>
    index > 0 && index < lines.length && !rest.has(index) && !classOf(index) && isPart(lines[index]!)
  for (let index = 0; index < lines.length; index++) {
    if (!isTold(index)) continue
    for (let up = index - 1; isFree(up) && promises(lines[up]!); up--) rest.add(up)
    const next = index + 1
    if (!isFree(next)) continue
    const between = isTold(next + 1) ? [next] : isFree(next + 1) && isTold(next + 2) ? [next, next + 1] : []
    for (const one of between) rest.add(one)
    if (promises(lines[next]!) || isButton(lines[next]!)) rest.add(next)
  }
  return [...rest]
}

function isPart(line: Line): boolean {
  const longest = line.isProse ? 16 : 24 // words; a longer block beside a box is the article going on
  return line.words <= longest && line.block.role !== 'headline' && line.block.role !== 'caption'
}

// "Harbour Daily", "Get the best of the sea every weekday.": one such word names a letter, a full sentence needs two.
const promise = /\b(?:get|your|daily|weekly|weekday|every|free|best|biggest|news|newsletters?|stories|miss|inbox|curated)\b/g

function promises({ plain, isProse }: Line): boolean {
  return (plain.match(promise)?.length ?? 0) >= (isProse ? 2 : 1)
}

// "I'm in", "Go", "No thanks": a link or a field of a form.
function isButton({ block: { look }, words, isLink }: Line): boolean {
  return look?.inside === 'form' || look?.tag === 'form' || (words <= 3 && isLink && look?.inside !== 'list')
}
