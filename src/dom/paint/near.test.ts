// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { followReader, nearTest } from './near.ts'

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** An element that stands between two heights of the window, in CSS pixels. */
function elementAt(top: number, bottom: number): Element {
  const element = document.createElement('p')
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect
  document.body.append(element)
  return element
}

test('near is a window’s height above it and below; what is hidden, and no element, may be anywhere', () => {
  Object.assign(window, { innerHeight: 1000 })
  const isNear = nearTest(window)
  expect(
    [elementAt(-2000, -1001), elementAt(-2000, -999), elementAt(10, 30), elementAt(1999, 2040), elementAt(2001, 2040)].map(one =>
      isNear(one),
    ),
  ).toEqual([false, true, true, true, false])
  expect([elementAt(-5000, 9000), elementAt(0, 0), undefined].map(one => isNear(one))).toEqual([true, true, true])
})

test('an element in a frame has coordinates of its own, so it is near', () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const element = elementAt(9000, 9020)
  frame.contentDocument!.body.append(element)
  expect(nearTest(window)(element)).toBe(true)
})

test('it is looked again soon after a scroll, now and then without one, and never while the page is printed', () => {
  vi.useFakeTimers()
  let looks = 0
  const all = vi.fn()
  const looking = function* () {
    looks++
    yield
  }
  const stop = followReader(window, looking, all)
  for (let at = 0; at < 5; at++) document.body.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(200)
  expect(looks).toBe(1)
  vi.advanceTimersByTime(2500)
  expect(looks).toBeGreaterThan(2)
  window.dispatchEvent(new Event('beforeprint'))
  expect(all).toHaveBeenCalledTimes(1)
  looks = 0
  vi.advanceTimersByTime(5000)
  expect(looks).toBe(0)
  window.dispatchEvent(new Event('afterprint'))
  vi.advanceTimersByTime(1500)
  expect(looks).toBeGreaterThan(0)
  stop()
  looks = 0
  document.body.dispatchEvent(new Event('scroll'))
  window.dispatchEvent(new Event('beforeprint'))
  vi.advanceTimersByTime(5000)
  expect(looks).toBe(0)
  expect(all).toHaveBeenCalledTimes(1)
})

test('a long look is taken in slices, and to its end', () => {
  vi.useFakeTimers()
  let steps = 0
  const looking = function* () {
    for (let at = 0; at < 20; at++) {
      steps++
      yield
    }
  }
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock++)
  const stop = followReader(window, looking, () => {})
  document.body.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(150)
  expect(steps).toBeGreaterThan(2)
  expect(steps).toBeLessThan(10)
  vi.advanceTimersByTime(50)
  expect(steps).toBe(20)
  stop()
  now.mockRestore()
})
