// The desk’s script comes while the pointer goes on: which of its events is taken up.

import { beforeEach, expect, test, vi } from 'vitest'
import type { Desk } from './desk/desk.ts'
import { DeskCall } from './desk-call.ts'
import { here } from './here.ts'
import type { MarkedPage } from './marked-page.ts'

const answers: (() => void)[] = [] // of the background, in the order it was asked
vi.mock('../platform/content.ts', () => ({ tellBackground: () => new Promise<void>(done => answers.push(done)) }))

const begun: string[] = []
let happens: (event: { type: string; at: string; pointerType?: string; isTrusted?: boolean }) => void

const comes = () => {
  here.pressmarkDesk = class {
    attend() {}
    begin({ at }: { at: string }) {
      begun.push(at)
    }
  } as unknown as typeof Desk
}
const settled = () => new Promise(done => setTimeout(done))

beforeEach(() => {
  begun.length = answers.length = 0
  here.pressmarkDesk = undefined
  const listeners: Record<string, (event: object) => void> = {}
  happens = event => listeners[event.type]!({ isTrusted: true, pointerType: 'mouse', ...event })
  const view = { addEventListener: (type: string, run: (event: object) => void) => (listeners[type] = run) }
  const call = new DeskCall({ querySelectorAll: () => [] } as unknown as Document, 'name')
  call.attend({ views: new Set([view]) } as unknown as MarkedPage)
})

test('the move that brought the desk is taken up', async () => {
  happens({ type: 'pointermove', at: 'first' })
  comes()
  answers[0]!()
  await settled()
  expect(begun).toEqual(['first'])
})

test('a move while its script has run but the answer is still out: the earlier one does not take the pointer back', async () => {
  happens({ type: 'pointermove', at: 'first' })
  comes()
  happens({ type: 'pointermove', at: 'second' })
  await settled()
  answers[0]!()
  await settled()
  expect(begun).toEqual(['second'])
})

test('of two moves before it comes the last is taken up, once', async () => {
  happens({ type: 'pointermove', at: 'first' })
  happens({ type: 'pointermove', at: 'second' })
  comes()
  for (const answer of answers) answer()
  await settled()
  expect(begun).toEqual(['second'])
})

test('a click is not lost to the move after it', async () => {
  happens({ type: 'click', at: 'click' })
  happens({ type: 'pointermove', at: 'after' })
  comes()
  for (const answer of answers) answer()
  await settled()
  expect(begun).toEqual(['click'])
})

test('neither a finger that only moves nor a script’s own event brings it', () => {
  happens({ type: 'pointermove', at: 'finger', pointerType: 'touch' })
  happens({ type: 'click', at: 'script', isTrusted: false })
  expect(answers).toEqual([])
})
