// A linear model over hashed features, its weights four bits each.
// score = the sum of the weights in the features' buckets.

/** Weights as they are kept: base-64 signs, two for three weights, each a step of `scale`. */
export interface PackedWeights {
  readonly scale: number
  readonly packed: string
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
// Steps grow, since most weights are small and a few decide: learned weights lie near a Laplace distribution.
const steps = [0, 0.5, 1, 1.75, 2.75, 4, 6, 9]

/** Unpacks the weights; made once when the module is first used. */
export function unpack({ scale, packed }: PackedWeights, size: number): Float32Array {
  const weights = new Float32Array(size)
  let at = 0
  for (let sign = 0; sign + 1 < packed.length; sign += 2) {
    const bits = (signs.indexOf(packed.charAt(sign)) << 6) | signs.indexOf(packed.charAt(sign + 1))
    for (let shift = 8; shift >= 0 && at < size; shift -= 4) {
      const nibble = (bits >> shift) & 15
      weights[at++] = (nibble & 8 ? -1 : 1) * steps[nibble & 7]! * scale
    }
  }
  return weights
}

/** The other way, for the training script. */
export function pack(weights: Float32Array, scale: number): PackedWeights {
  let packed = ''
  for (let at = 0; at < weights.length; at += 3) {
    let bits = 0
    for (let offset = 0; offset < 3; offset++) bits = (bits << 4) | nibbleOf((weights[at + offset] ?? 0) / scale)
    packed += signs.charAt(bits >> 6) + signs.charAt(bits & 63)
  }
  return { scale, packed }
}

function nibbleOf(value: number): number {
  const size = Math.abs(value)
  let best = 0
  for (let index = 1; index < steps.length; index++)
    if (Math.abs(steps[index]! - size) < Math.abs(steps[best]! - size)) best = index
  return best === 0 ? 0 : best | (value < 0 ? 8 : 0)
}

/** The sum of the weights in these buckets. */
export function scoreOf(weights: Float32Array, features: readonly number[]): number {
  let score = 0
  for (const bucket of features) score += weights[bucket]!
  return score
}

/** Shares that sum to one, from scores. `heat` over 1 makes them less sure of themselves. */
export function sharesOf(scores: readonly number[], heat: number): number[] {
  const most = Math.max(...scores)
  const parts = scores.map(score => Math.exp((score - most) / heat))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map(part => part / sum)
}
