// Joins the parts of one quotation: broken by its attribution, or going on in the next paragraph.
// “We go,” Hale said, “now.” → one group; “We stay. / “And we fight.” → one group.

import type { Scene } from './scene.ts'
import type { Verdict } from './speakers.ts'

/** A group number for each marked span; spans that nobody said have their own. */
export function groupsOf(scene: Scene, verdicts: readonly Verdict[], isSaid: (quotation: number) => boolean): readonly number[] {
  const { marked } = scene.outline
  const groups: number[] = []
  let last = -1
  marked.forEach((span, index) => {
    groups[index] = index
    if (!isSaid(index)) return
    const before = last
    last = index
    if (before < 0 || verdicts[before]!.speaker !== verdicts[index]!.speaker || verdicts[index]!.speaker < 0) return
    const earlier = marked[before]!
    const carried = earlier.carriesOn && span.block === earlier.block + 1 && scene.settings[index]!.opens
    const from = scene.settings[before]!.item
    const to = scene.settings[index]!.item
    const attribution = earlier.block === span.block && to - from <= 14 && isAttribution(scene, from, to)
    const whole = scene.settings[before]!.stop !== 'word' || scene.settings[before]!.words > 3
    if (carried || (attribution && whole)) groups[index] = groups[before]!
  })
  return groups
}

const attributing = new Set('SsNv')

// Between the parts stands only who said it: no second sentence, and a verb of saying.
function isAttribution(scene: Scene, from: number, to: number): boolean {
  const { items } = scene.outline
  let says = false
  let stops = 0
  for (let at = from + 1; at < to; at++) {
    const { tag, lower } = items[at]!
    if (attributing.has(tag) || lower === 'according') says = true
    if (tag === '.' && at < to - 1) stops++
    if (tag === 'C' || tag === ';' || tag === 'U') return false
  }
  return says && stops === 0
}
