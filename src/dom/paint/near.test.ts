// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { followReader, nearTest } from './near.ts'

afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

/** Text in an element that stands between two heights of the window, in CSS pixels. */
function textAt(top: number, bottom: number): Text {
  const element = document.createElement('p')
  element.append('Words')
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect
  document.body.append(element)
  return element.firstChild as Text
}

test('near is a window’s height above it and below; hidden text and text without an element may be anywhere', () => {
  Object.assign(window, { innerHeight: 1000 })
  const isNear = nearTest(window)
  expect([textAt(-2000, -1001), textAt(-2000, -999), textAt(10, 30), textAt(1999, 2040), textAt(2001, 2040)].map(isNear)).toEqual(
    [false, true, true, true, false],
  )
  expect([textAt(-5000, 9000), textAt(0, 0), undefined].map(isNear)).toEqual([true, true, true])
})

test('text in a frame has coordinates of its own, so it is near', () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const text = textAt(9000, 9020)
  frame.contentDocument!.body.append(text.parentElement!)
  expect(nearTest(window)(text)).toBe(true)
})

test('it is looked again soon after a scroll, now and then without one, and never between the two words of printing', () => {
  vi.useFakeTimers()
  const look = vi.fn()
  const all = vi.fn()
  const stop = followReader(window, look, all)
  for (let at = 0; at < 5; at++) document.body.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(200)
  expect(look).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(2000)
  expect(look.mock.calls.length).toBeGreaterThan(2)
  window.dispatchEvent(new Event('beforeprint'))
  expect(all).toHaveBeenCalledTimes(1)
  look.mockClear()
  vi.advanceTimersByTime(5000)
  expect(look).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('afterprint'))
  vi.advanceTimersByTime(1000)
  expect(look).toHaveBeenCalled()
  stop()
  look.mockClear()
  document.body.dispatchEvent(new Event('scroll'))
  window.dispatchEvent(new Event('beforeprint'))
  vi.advanceTimersByTime(5000)
  expect(look).not.toHaveBeenCalled()
  expect(all).toHaveBeenCalledTimes(1)
})
