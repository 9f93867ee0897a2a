// Logistic regression with a quadratic penalty, by Newton's method. Small and exact: for some hundred features.

export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
}

type Row = readonly number[]

/**
 * The model that best tells the rows with answer 1 from those with 0. `penalty` is on the squares of the weights'
 * distance from the `beliefs` (else from 0), not on the
 * bias; `shares` say how much each row counts.
 */
export function learn(rows: readonly Row[], answers: readonly number[], penalty: number, shares?: Row, beliefs?: Row): Model {
  const width = (rows[0]?.length ?? 0) + 1
  const padded = rows.map(row => [...row, 1])
  const believed = (at: number) => beliefs?.[at] ?? 0
  const weights = Array.from({ length: width }, (_, at) => believed(at))
  for (let round = 0; round < 40; round++) {
    const slope = weights.map((weight, at) => (at < width - 1 ? penalty * (weight - believed(at)) : 0))
    const bend = weights.map((_, at) => {
      const line = new Float64Array(width + 1) // a spare column for `solve`
      line[at] = at < width - 1 ? penalty : 1e-6
      return line
    })
    for (const [index, row] of padded.entries()) addRow(row, answers[index]!, shares?.[index] ?? 1, weights, slope, bend)
    const step = solve(bend, slope)
    for (let at = 0; at < width; at++) weights[at]! -= step[at]!
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return { bias: weights[width - 1]!, weights: weights.slice(0, -1) }
}

/** The log odds that a model gives a row. */
export function score({ bias, weights }: Model, row: Row): number {
  return bias + dot(weights, row)
}

function addRow(row: Row, answer: number, share: number, weights: Row, slope: number[], bend: readonly Float64Array[]): void {
  const likely = 1 / (1 + Math.exp(-dot(weights, row)))
  const curve = share * Math.max(1e-6, likely * (1 - likely))
  for (let a = 0; a < row.length; a++) {
    const value = row[a]!
    if (value === 0) continue
    slope[a]! += share * (likely - answer) * value
    const line = bend[a]!
    for (let b = 0; b < row.length; b++) line[b]! += curve * value * row[b]!
  }
}

function dot(a: Row, b: Row): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

/** Solves `lines` × x = `right` by elimination with pivots. Overwrites the lines. */
function solve(lines: Float64Array[], right: Row): number[] {
  const size = right.length
  lines.forEach((line, at) => {
    line[size] = right[at]!
  })
  for (let at = 0; at < size; at++) {
    let best = at
    for (let row = at + 1; row < size; row++) if (Math.abs(lines[row]![at]!) > Math.abs(lines[best]![at]!)) best = row
    const pivot = lines[best]!
    lines[best] = lines[at]!
    lines[at] = pivot
    for (const line of lines.slice(at + 1)) {
      const factor = line[at]! / pivot[at]!
      if (factor) for (let column = at; column <= size; column++) line[column]! -= factor * pivot[column]!
    }
  }
  const solution: number[] = new Array(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const line = lines[at]!
    let rest = line[size]!
    for (let column = at + 1; column < size; column++) rest -= line[column]! * solution[column]!
    solution[at] = rest / line[at]!
  }
  return solution
}
