// A linear model over hashed features, its weights four bits each.
// score = the sum of the weights in the features' buckets.

import { decode, encode } from '../../text/range-coder.ts'

/** Weights as they are kept: each a number of four bits, sign last, and what one step of them is worth. */
export interface PackedWeights {
  readonly scale: number
  readonly packed: string
}

// Steps grow, since most weights are small and a few decide: learned weights lie near a Laplace distribution.
const steps = [0, 0.5, 1, 1.75, 2.75, 4, 6, 9]

/** Unpacks the weights; made once when the module is first used. */
export function unpack({ scale, packed }: PackedWeights, size: number): Float32Array {
  const numbers = decode(packed, size, 4)
  const weights = new Float32Array(size)
  for (let at = 0; at < size; at++) weights[at] = (numbers[at]! & 1 ? -1 : 1) * steps[numbers[at]! >> 1]! * scale
  return weights
}

/** The other way, for the training script. */
export function pack(weights: Float32Array, scale: number): PackedWeights {
  const numbers = Array.from(weights, weight => numberOf(weight / scale))
  return { scale, packed: encode(numbers, 4) }
}

function numberOf(value: number): number {
  const size = Math.abs(value)
  let best = 0
  for (let index = 1; index < steps.length; index++)
    if (Math.abs(steps[index]! - size) < Math.abs(steps[best]! - size)) best = index
  return best === 0 ? 0 : best * 2 + (value < 0 ? 1 : 0)
}

/** The sum of the weights in these buckets. */
export function scoreOf(weights: Float32Array, features: ArrayLike<number>): number {
  let score = 0
  for (let at = 0; at < features.length; at++) score += weights[features[at]!]!
  return score
}

/** Shares that sum to one, from scores. `heat` over 1 makes them less sure of themselves. */
export function sharesOf(scores: readonly number[], heat: number): number[] {
  const most = Math.max(...scores)
  const parts = scores.map(score => Math.exp((score - most) / heat))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map(part => part / sum)
}
